namespace Casebook.Site.Exports.Tables;

/// <summary>Columns of one table that name a row of another.</summary>
/// <param name="Columns">The columns here.</param>
/// <param name="Table">The other table.</param>
/// <param name="Others">The columns there.</param>
internal sealed record TableLink(string[] Columns, string Table, string[] Others);
