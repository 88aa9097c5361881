using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Markup;

/// <summary>Writes bound texts as HTML with slots. Nothing in a text gets there unescaped, and no address that binding did not accept.</summary>
internal static class MarkupWriter
{
    private static readonly ConcurrentQueue<MarkupRenderer> Pool = [];

    /// <summary>The stretches of a text: the paragraphs of a field's, those of a narrative cut at the directives that show parts of a dossier.</summary>
    public static ImmutableArray<MarkupPart> Write(MarkdownSyntax syntax, MarkupMeanings meanings) =>
        Use<ImmutableArray<MarkupPart>>(syntax, meanings, syntax.IsInline ? static renderer => renderer.RenderPhrases() : static renderer => renderer.RenderParts());

    /// <summary>A tree as CommonMark's specification has it: links, citations and headings as written. For examples of the specification only.</summary>
    public static string WriteSpecification(MarkdownSyntax syntax) => Encoding.UTF8.GetString(Use(syntax, null, static renderer => renderer.RenderAll()).Html);

    private static T Use<T>(MarkdownSyntax syntax, MarkupMeanings? meanings, Func<MarkupRenderer, T> render)
    {
        if (!Pool.TryDequeue(out var renderer)) renderer = new MarkupRenderer(new Utf8Writer());
        renderer.Begin(syntax, meanings);
        var result = render(renderer);
        renderer.End();
        Pool.Enqueue(renderer);
        return result;
    }
}
