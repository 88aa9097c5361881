using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Markdig;

namespace Casebook.Content.Binding;

/// <summary>Texts for readers: Markdown read in place and bound.</summary>
internal static class TextBinding
{
    /// <summary>The text of a field.</summary>
    public static Body Inline(YamlScalar scalar, BindingScope scope, ThingKey? thing, string? language, DiagnosticBag diagnostics)
    {
        _ = (thing, diagnostics);
        return new Body { Source = scope.Text, Document = Markdown.Parse(scalar.Value), IsInline = true, Language = language, PlainText = scalar.Value };
    }

    /// <summary>The narrative of a file; null when it has none.</summary>
    public static Body? Narrative(ParsedFile file, BindingScope scope, ThingKey? thing, string? language, DiagnosticBag diagnostics)
    {
        _ = (thing, diagnostics);
        if (file.Body is not { } span || string.IsNullOrWhiteSpace(scope.Text.Content.Substring(span.Start, span.Length))) return null;
        var words = scope.Text.Content.Substring(span.Start, span.Length);
        return new Body { Source = scope.Text, Document = Markdown.Parse(words), Language = language, PlainText = words };
    }
}
