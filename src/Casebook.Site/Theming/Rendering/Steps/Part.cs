using System.Text;
using Casebook.Diagnostics.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A text of a template and what follows it, which may be nothing.</summary>
/// <param name="Text">The text in UTF-8, written as it is; empty where two steps follow each other.</param>
/// <param name="Step">The step after it.</param>
internal readonly record struct Part(byte[] Text, Step? Step)
{
    /// <summary>Writes parts one after another.</summary>
    public static void WriteAll(Part[] parts, Rendition rendition)
    {
        foreach (var part in parts)
        {
            if (part.Text.Length > 0) rendition.Page.WriteUtf8(part.Text);
            part.Step?.Write(rendition);
        }
    }

    /// <summary>Writes parts to where the engine writes.</summary>
    public static void WriteAll(Part[] parts, EncodedTextWriter writer, BindingContext context)
    {
        if (EngineOutput.PageOf(in writer) is { } page)
        {
            WriteAll(parts, new Rendition(page, writer, context));
            return;
        }

        using var own = new Utf8Writer();
        using var over = new EncodedTextWriter(own, new HtmlTextEncoder(), FormatterProvider.Current);
        WriteAll(parts, new Rendition(own, over, context));
        writer.Write(Encoding.UTF8.GetString(own.Written.Span), false);
    }
}
