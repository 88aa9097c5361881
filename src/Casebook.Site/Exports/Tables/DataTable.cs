namespace Casebook.Site.Exports.Tables;

/// <summary>A table of the data: what its columns mean, and its rows. The file, its schema and its description all follow from this.</summary>
internal sealed record DataTable
{
    /// <summary>The name, which is also that of the file.</summary>
    internal required string Name { get; init; }

    /// <summary>What a row is.</summary>
    internal required string Title { get; init; }

    /// <summary>The columns from left to right.</summary>
    internal required TableColumn[] Columns { get; init; }

    /// <summary>The columns that name a row; empty when none do.</summary>
    internal string[] Key { get; init; } = [];

    /// <summary>The columns that name rows of other tables.</summary>
    internal TableLink[] Links { get; init; } = [];

    /// <summary>The rows, a cell per column; null is a missing value.</summary>
    internal required Func<ExportInputs, IEnumerable<string?[]>> Rows { get; init; }
}
