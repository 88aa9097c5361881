using System.Globalization;
using System.Text;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Yaml;

/// <summary>A YAML tree with all its places as text, so that two trees can be compared.</summary>
internal static class YamlDump
{
    /// <summary>The tree of one of the readers, or "null", with what it reports.</summary>
    public static string Of(string yaml, Func<SourceText, TextSpan, DiagnosticBag, YamlNode?> read)
    {
        var text = new SourceText(new SourcePath("a.yml"), yaml);
        var diagnostics = new DiagnosticBag();
        var dump = new StringBuilder();
        Add(dump, read(text, new TextSpan(0, yaml.Length), diagnostics), 0);
        foreach (var diagnostic in diagnostics.Items) dump.Append(DiagnosticFormat.Line(diagnostic)).Append('\n');
        return dump.ToString();
    }

    private static void Add(StringBuilder dump, YamlNode? node, int indent)
    {
        dump.Append(' ', indent);
        switch (node)
        {
            case null:
                dump.Append("null\n");
                break;
            case YamlMapping mapping:
                dump.Append(CultureInfo.InvariantCulture, $"mapping {mapping.Span.Start}-{mapping.Span.End}\n");
                foreach (var (key, value) in mapping.Entries)
                {
                    Add(dump, key, indent + 2);
                    Add(dump, value, indent + 4);
                }

                break;
            case YamlSequence list:
                dump.Append(CultureInfo.InvariantCulture, $"list {list.Span.Start}-{list.Span.End}\n");
                foreach (var item in list.Items) Add(dump, item, indent + 2);
                break;
            case YamlScalar scalar:
                dump.Append(CultureInfo.InvariantCulture, $"{scalar.Style} {scalar.Span.Start}-{scalar.Span.End} '{scalar.Value.Replace("\n", "\\n", StringComparison.Ordinal)}'");
                for (var i = 0; i < scalar.Value.Length; i++) dump.Append(' ').Append(scalar.Map.ToFile(i));
                dump.Append('\n');
                break;
            default:
                dump.Append(CultureInfo.InvariantCulture, $"fault {node.Span.Start}-{node.Span.End}\n");
                break;
        }
    }
}
