using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Rendering;

/// <summary>
/// A template as the engine gets it, saying the same in the form that costs the engine least. A partial with a value becomes a block around a partial without, because
/// the engine never takes back the frame (10 KB) that it makes for the first. A field written out alone gets this. before it, because the engine would look for a
/// function of its name each time.
/// </summary>
internal static class EngineText
{
    /// <summary>The text for the engine.</summary>
    public static string Of(ParsedTemplate template)
    {
        var source = template.Source.Content;
        var edits = new List<(int Start, int End, string Text)>();
        Collect(template.Nodes, source, [], edits);
        edits.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        var text = new StringBuilder(source.Length + 256);
        var at = 0;
        foreach (var edit in edits)
        {
            text.Append(source, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return text.Append(source, at, source.Length - at).ToString();
    }

    private static void Collect(ImmutableArray<TemplateNode> nodes, string source, ImmutableArray<string> names, List<(int, int, string)> edits)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case OutputNode { Expression: PathExpression { Ups: 0, Data: null, Segments: [var field] } path } when ThemeFunctions.Find(field) is null && !names.Contains(field):
                    edits.Add((path.Span.Start, path.Span.Start, IsThis(source, path) ? "" : "this."));
                    break;
                case PartialNode { Body: null, Value: not null } partial:
                    edits.Add((partial.Span.Start, partial.Span.End, PartialText(partial, source)));
                    break;
                case PartialNode { Body: { } body }:
                    Collect(body, source, names, edits);
                    break;
                case BlockNode block:
                    Collect(block.Body, source, names.AddRange(block.Names), edits);
                    Collect(block.Inverse, source, names, edits);
                    break;
            }
        }
    }

    private static bool IsThis(string source, PathExpression path) => source.AsSpan(path.Span.Start, path.Span.Length).StartsWith("this") || source[path.Span.Start] == '.';

    private static string PartialText(PartialNode partial, string source)
    {
        var call = $"{{{{> {partial.Name}}}}}";
        if (partial.Value is PathExpression { Ups: 0, Data: null, Segments.IsEmpty: true }) return call;
        var value = partial.Value!.Span;
        return $"{{{{#with {source.Substring(value.Start, value.Length)}}}}}{call}{{{{/with}}}}";
    }
}
