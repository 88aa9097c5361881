using System.Collections.Immutable;
using Casebook.Citations.Formats.CslJson;
using Casebook.Content.Syntax;

namespace Casebook.Content.Binding;

/// <summary>YAML nodes as the values that the citation library maps to records.</summary>
internal static class CslTree
{
    /// <summary>The value of a node; one that was refused is nothing.</summary>
    public static CslValue Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new CslMap(Fields(mapping), mapping.Span),
        YamlSequence list => new CslList([.. list.Items.Select(Of)], list.Span),
        YamlScalar { IsMissing: false } scalar => new CslScalar(scalar.Value, CslScalarKind.Text, scalar.Span),
        _ => new CslScalar("", CslScalarKind.Null, node.Span),
    };

    private static ImmutableArray<CslField> Fields(YamlMapping mapping)
    {
        var fields = ImmutableArray.CreateBuilder<CslField>(mapping.Entries.Length);
        foreach (var (key, value) in mapping.Entries) fields.Add(new CslField(key.Value, key.Span, Of(value)));
        return fields.MoveToImmutable();
    }
}
