using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Reads a YAML text, or a part of one, into a tree with positions.</summary>
public static class YamlReader
{
    /// <summary>How deep values may be nested.</summary>
    public const int DeepestNesting = 100;

    /// <summary>
    /// The tree of the text or of a span of it; a missing scalar where there is nothing but comments; null after reporting that it is no YAML. Lesser faults are
    /// reported and left out of the tree.
    /// </summary>
    public static YamlNode? Read(SourceText text, TextSpan? span, DiagnosticBag diagnostics)
    {
        var part = span ?? new TextSpan(0, text.Content.Length);
        return YamlQuickReader.Read(text, part, diagnostics) ?? YamlEventReader.Read(text, part, diagnostics);
    }
}
