using System.Text.Json.Nodes;

namespace Casebook.Content.Fields;

/// <summary>What values a field takes: how they are read, named in messages, and written down as a JSON Schema.</summary>
internal abstract class FieldType
{
    /// <summary>The type in words, for "due is ...", for example <c>a list of ids of topics</c>.</summary>
    public abstract string Due { get; }

    /// <summary>A value as an author would write it, on one line.</summary>
    public abstract string Example { get; }

    /// <summary>The table of the mappings that the type holds, in itself, in its items or in its long form; null when it holds none.</summary>
    public virtual IFieldTable? Part => null;

    /// <summary>The type as a JSON Schema; mappings put themselves among the definitions.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
