using System.Text;
using Casebook.Diagnostics.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A part of a template, ready to be written. Steps never change, so one row of them serves all threads.</summary>
internal abstract class Step
{
    /// <summary>Writes the part.</summary>
    public abstract void Write(Rendition rendition);

    /// <summary>Writes parts one after another.</summary>
    public static void WriteAll(Step[] steps, Rendition rendition)
    {
        foreach (var step in steps) step.Write(rendition);
    }

    /// <summary>Writes parts to where the engine writes.</summary>
    public static void WriteAll(Step[] steps, EncodedTextWriter writer, BindingContext context)
    {
        if (EngineOutput.PageOf(in writer) is { } page)
        {
            WriteAll(steps, new Rendition(page, writer, context));
            return;
        }

        using var own = new Utf8Writer();
        using var over = new EncodedTextWriter(own, new HtmlTextEncoder(), FormatterProvider.Current);
        WriteAll(steps, new Rendition(own, over, context));
        writer.Write(Encoding.UTF8.GetString(own.Written.Span), false);
    }
}
