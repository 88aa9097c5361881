using System.Runtime.CompilerServices;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Writes past the engine, which knows texts only, what is HTML in UTF-8 already.</summary>
internal static class EngineOutput
{
    /// <summary>The page that the engine writes to; null when it writes to something else.</summary>
    public static Utf8Writer? PageOf(in EncodedTextWriter writer) => TargetOf(in writer) as Utf8Writer;

    /// <summary>Writes HTML as it is.</summary>
    public static void Write(in EncodedTextWriter writer, Html html)
    {
        if (PageOf(in writer) is { } page) html.WriteTo(page);
        else writer.Write(html.Text, false);
    }

    /// <summary>Writes a text with the signs of HTML escaped.</summary>
    public static void Write(in EncodedTextWriter writer, string text)
    {
        if (!writer.SuppressEncoding && PageOf(in writer) is { } page) Html.WriteText(text, page);
        else writer.Write(text, true);
    }

    /// <remarks>The engine hands out what it writes to in no other way.</remarks>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "UnderlyingWriter")]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static extern ref TextWriter TargetOf(in EncodedTextWriter writer);
}
