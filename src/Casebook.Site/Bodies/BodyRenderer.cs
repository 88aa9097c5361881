using System.Collections.Concurrent;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Markdig.Syntax;

namespace Casebook.Site.Bodies;

/// <summary>Turns bound texts into HTML. Nothing in a text reaches the page unescaped, and no address that binding did not accept.</summary>
public static class BodyRenderer
{
    private static readonly ConcurrentQueue<BodyHtmlRenderer> Pool = [];

    /// <summary>A text as phrases, for inside a paragraph, a cell or a list item.</summary>
    public static string Inline(Body body, BodyFrame frame) => Use(body, frame, static renderer => renderer.RenderPhrases());

    /// <summary>A text as blocks; directives that show parts of a dossier leave their commentary only.</summary>
    public static string Blocks(Body body, BodyFrame frame) => Use(body, frame, static renderer => renderer.RenderBlocks());

    /// <summary>A narrative in reading order, cut where directives show parts of a dossier.</summary>
    public static IReadOnlyList<BodyPart> Parts(Body body, BodyFrame frame) => Use(body, frame, static renderer => renderer.RenderParts());

    /// <summary>A tree as CommonMark's specification has it: levels of headings and addresses as written. For examples of the specification only.</summary>
    internal static string Specification(MarkdownSyntax syntax)
    {
        var body = new Body { Source = syntax.Source, Document = syntax.Document };
        return Use(body, null, static renderer => renderer.RenderBlocks());
    }

    private static T Use<T>(Body body, BodyFrame? frame, Func<BodyHtmlRenderer, T> render)
    {
        if (!Pool.TryDequeue(out var renderer)) renderer = new BodyHtmlRenderer(new StringWriter(System.Globalization.CultureInfo.InvariantCulture));
        renderer.Begin(body, frame);
        var result = render(renderer);
        renderer.End();
        Pool.Enqueue(renderer);
        return result;
    }
}
