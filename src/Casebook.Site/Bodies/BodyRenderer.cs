using System.Collections.Concurrent;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Bodies;

/// <summary>Turns bound texts into the HTML of a page, by filling the slots of their markup.</summary>
public static class BodyRenderer
{
    private static readonly ConcurrentQueue<Utf8Writer> Writers = [];

    /// <summary>A text as phrases, for inside a paragraph, a cell or a list item.</summary>
    public static Html Inline(Body body, BodyFrame frame)
    {
        var language = ForeignLanguage(body, frame);
        if (language is null && body.Markup.IsEmpty && BodyEscape.IsNeedless(body.PlainText)) return new Html(body.PlainText);
        var writer = Begin();
        if (language is not null) WriteTag(writer, "<span lang=\""u8, language);
        if (body.Markup.IsEmpty) BodyEscape.Write(writer, body.PlainText);
        for (var i = 0; i < body.Markup.Length; i++)
        {
            if (i > 0) writer.Write(' ');
            SlotFilling.Write(writer, body.Markup[i], frame);
        }

        if (language is not null) writer.WriteUtf8("</span>"u8);
        return End(writer);
    }

    /// <summary>A narrative as blocks; directives that show parts of a dossier leave their commentary only.</summary>
    public static Html Blocks(Body body, BodyFrame frame) => Blocks(body, 0, body.Markup.Length, frame);

    /// <summary>A narrative in reading order, cut where directives show parts of a dossier.</summary>
    public static IReadOnlyList<BodyPart> Parts(Body body, BodyFrame frame)
    {
        var parts = new BodyPart[body.Markup.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = new BodyPart(Blocks(body, i, 1, frame), body.Markup[i].Directive);
        return parts;
    }

    /// <summary>Narratives are long, and nobody asks for them but the page: they go into it without a text of their own.</summary>
    private static Html Blocks(Body body, int start, int count, BodyFrame frame)
    {
        foreach (var part in body.Markup.AsSpan(start, count))
        {
            if (part.Html.Length > 0) return new Html(writer => WriteBlocks(writer, body, body.Markup.AsSpan(start, count), frame));
        }

        return Html.Empty;
    }

    private static void WriteBlocks(Utf8Writer writer, Body body, ReadOnlySpan<MarkupPart> parts, BodyFrame frame)
    {
        var language = ForeignLanguage(body, frame);
        var isOpen = false;
        foreach (var part in parts)
        {
            if (part.Html.Length == 0) continue;
            if (!isOpen && language is not null)
            {
                WriteTag(writer, "<div lang=\""u8, language);
                writer.WriteUtf8(part.BeginsLine ? "\n\n"u8 : "\n"u8);
            }

            isOpen = true;
            SlotFilling.Write(writer, part, frame);
        }

        if (isOpen && language is not null) writer.WriteUtf8("</div>\n"u8);
    }

    private static string? ForeignLanguage(Body body, BodyFrame frame)
    {
        if (frame.PageLanguage is not { } page) return null;
        var own = body.Language ?? frame.SiteLanguage;
        return own is null || own == page ? null : own;
    }

    private static void WriteTag(Utf8Writer writer, ReadOnlySpan<byte> begin, string language)
    {
        writer.WriteUtf8(begin);
        BodyEscape.Write(writer, language);
        writer.WriteUtf8("\">"u8);
    }

    private static Utf8Writer Begin() => Writers.TryDequeue(out var writer) ? writer : new Utf8Writer();

    private static Html End(Utf8Writer writer)
    {
        var html = writer.Length == 0 ? Html.Empty : new Html(writer.Written.ToArray());
        writer.Clear();
        Writers.Enqueue(writer);
        return html;
    }
}
