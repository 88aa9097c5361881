using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A mapping with the fields of a table.</summary>
internal sealed class GroupType<TGroup>(FieldTable<TGroup> table) : FieldType<TGroup> where TGroup : SyntaxGroup, new()
{
    /// <summary>The table.</summary>
    public FieldTable<TGroup> Table => table;

    /// <inheritdoc/>
    public override string Due => $"{table.Subject} with {string.Join(", ", table.Rows.Take(4).Select(row => row.Name))}{(table.Rows.Count > 4 ? ", ..." : "")}";

    /// <inheritdoc/>
    public override string Example
    {
        get
        {
            var rows = table.Rows.Where(row => row.Need != Need.Optional).DefaultIfEmpty(table.Rows[0]);
            return $"{{{string.Join(", ", rows.Select(row => $"{row.Name}: {row.Type.Example}"))}}}";
        }
    }

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out TGroup value)
    {
        value = null;
        if (node is YamlMapping mapping)
        {
            value = table.Read(mapping, reader);
            return true;
        }

        if (node is YamlScalar { IsMissing: true }) reader.ReportEmpty(node, place, this);
        else reader.ReportShape(node, place, this, $"for example {Example}");
        return false;
    }

    /// <inheritdoc/>
    public override IFieldTable? Part => table;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(table.Name, () => TableSchema.Of(table, definitions));
}
