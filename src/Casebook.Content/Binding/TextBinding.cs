using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>Texts for readers: Markdown read where it stands, and bound.</summary>
internal static class TextBinding
{
    /// <summary>The text of a field.</summary>
    public static Body Inline(YamlScalar scalar, BindingScope scope, BodyPlace place, DiagnosticBag diagnostics) =>
        PlainParagraph.Is(scalar.Value)
            ? new Body { Source = scope.Text, IsInline = true, Language = place.Language, PlainText = scalar.Value }
            : BodyBinder.Bind(MarkdownReader.ReadInline(scope.Text, scalar.Value, scalar.Map, diagnostics), scope.Symbols, place, diagnostics);

    /// <summary>The narrative of a file; null when it has none.</summary>
    public static Body? Narrative(ParsedFile file, BindingScope scope, BodyPlace place, DiagnosticBag diagnostics) =>
        file.ReadNarrative() is { } syntax ? BodyBinder.Bind(syntax, scope.Symbols, place, diagnostics) : null;
}
