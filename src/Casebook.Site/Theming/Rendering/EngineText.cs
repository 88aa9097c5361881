using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Rendering;

/// <summary>
/// A template as the engine gets it: a partial with a value becomes a block around a partial without. The two say the same, but the engine never takes back the frame (10 KB)
/// that it makes for the first.
/// </summary>
internal static class EngineText
{
    /// <summary>The text for the engine.</summary>
    public static string Of(ParsedTemplate template)
    {
        var source = template.Source.Content;
        var text = new StringBuilder(source.Length + 256);
        var at = 0;
        foreach (var partial in Partials(template.Nodes))
        {
            text.Append(source, at, partial.Span.Start - at);
            at = partial.Span.End;
            var call = $"{{{{> {partial.Name}}}}}";
            if (partial.Value is PathExpression { Ups: 0, Data: null, Segments.IsEmpty: true }) text.Append(call);
            else text.Append("{{#with ").Append(source, partial.Value!.Span.Start, partial.Value.Span.Length).Append("}}").Append(call).Append("{{/with}}");
        }

        return text.Append(source, at, source.Length - at).ToString();
    }

    /// <summary>The partials with a value and without a body, in the order written.</summary>
    private static List<PartialNode> Partials(ImmutableArray<TemplateNode> nodes)
    {
        var found = new List<PartialNode>();
        Collect(nodes, found);
        found.Sort(static (x, y) => x.Span.Start.CompareTo(y.Span.Start));
        return found;
    }

    private static void Collect(ImmutableArray<TemplateNode> nodes, List<PartialNode> found)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case PartialNode { Body: null, Value: not null } partial: found.Add(partial); break;
                case PartialNode { Body: { } body }: Collect(body, found); break;
                case BlockNode block:
                    Collect(block.Body, found);
                    Collect(block.Inverse, found);
                    break;
            }
        }
    }
}
