namespace Casebook.Site.Exports.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Type">A type of Frictionless table schemas: string, integer, number or boolean.</param>
/// <param name="Description">What it holds; an empty cell is a missing value.</param>
/// <param name="IsRequired">True when no cell is empty.</param>
internal sealed record TableColumn(string Name, string Type, string Description, bool IsRequired = false);
