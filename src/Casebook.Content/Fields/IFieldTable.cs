namespace Casebook.Content.Fields;

/// <summary>A field table without the .NET type of its group.</summary>
internal interface IFieldTable
{
    /// <summary>A short name, unique among the tables, for example claim.</summary>
    string Name { get; }

    /// <summary>The name with its article, for messages.</summary>
    string Subject { get; }

    /// <summary>One sentence for authors.</summary>
    string Help { get; }

    /// <summary>The rows in the order authors write them.</summary>
    IReadOnlyList<IFieldRow> Rows { get; }
}
