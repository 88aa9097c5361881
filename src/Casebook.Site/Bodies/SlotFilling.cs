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
        foreach (ref readonly var slot in part.Slots.AsSpan())
        {
            writer.WriteUtf8(part.Html.AsSpan(at, slot.At - at));
            at = slot.At;
            Fill(writer, slot, frame);
        }

        writer.WriteUtf8(part.Html.AsSpan(at));
    }

    private static void Fill(Utf8Writer writer, in MarkupSlot slot, BodyFrame frame)
    {
        switch (slot.Kind)
        {
            case MarkupSlotKind.Citation: writer.Write(frame.Page.CitationHtml(slot.Citation!)); break;
            case MarkupSlotKind.Address: BodyEscape.Write(writer, frame.Page.Href(slot.Target!)); break;
            case MarkupSlotKind.Title: BodyEscape.Write(writer, frame.Page.TitleOf(slot.Target!) ?? slot.Words!); break;
            case MarkupSlotKind.Meaning when frame.Page.MeaningOf(slot.Target!) is { } meaning: WriteMeaning(writer, meaning); break;
            case MarkupSlotKind.Label: BodyEscape.Write(writer, string.Format(CultureInfo.InvariantCulture, frame.Words.Of(slot.Label), slot.Number, slot.Words)); break;
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
