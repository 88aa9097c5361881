namespace Casebook.Content.Fields;

/// <summary>A row of a field table without the .NET type of its group: what schema and reference are made from.</summary>
internal interface IFieldRow
{
    /// <summary>The name as authors write it.</summary>
    string Name { get; }

    /// <summary>What values it takes.</summary>
    FieldType Type { get; }

    /// <summary>Whether it must be there.</summary>
    Need Need { get; }

    /// <summary>One sentence for authors.</summary>
    string Help { get; }
}
