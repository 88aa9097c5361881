using System.Globalization;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Bodies;

/// <summary>Puts into the slots of markup what they are on a page.</summary>
internal static class SlotFilling
{
    /// <summary>Writes a stretch of markup with its slots filled.</summary>
    public static void Write(Utf8Writer writer, MarkupPart part, BodyFrame frame)
    {
        var at = 0;
        foreach (var slot in part.Slots)
        {
            writer.WriteUtf8(part.Html.AsSpan(at, slot.At - at));
            at = slot.At;
            Fill(writer, slot, frame);
        }

        writer.WriteUtf8(part.Html.AsSpan(at));
    }

    private static void Fill(Utf8Writer writer, MarkupSlot slot, BodyFrame frame)
    {
        switch (slot)
        {
            case CitationSlot citation: writer.Write(frame.Page.CitationHtml(citation.Citation)); break;
            case AddressSlot address: BodyEscape.Write(writer, frame.Page.Href(address.Target)); break;
            case TitleSlot title: BodyEscape.Write(writer, frame.Page.TitleOf(title.Target) ?? title.Otherwise); break;
            case MeaningSlot link when frame.Page.MeaningOf(link.Target) is { } meaning: WriteMeaning(writer, meaning); break;
            case LabelSlot label: BodyEscape.Write(writer, string.Format(CultureInfo.InvariantCulture, frame.Words.Of(label.Label), label.Number, label.Heads)); break;
        }
    }

    private static void WriteMeaning(Utf8Writer writer, Meaning meaning)
    {
        writer.WriteUtf8(" data-means=\""u8);
        BodyEscape.Write(writer, meaning.Text);
        writer.Write('"');
        if (meaning.Language is not { } language) return;
        writer.WriteUtf8(" data-means-language=\""u8);
        BodyEscape.Write(writer, language);
        writer.Write('"');
    }
}
