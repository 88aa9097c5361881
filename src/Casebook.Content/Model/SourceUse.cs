namespace Casebook.Content.Model;

/// <summary>One place where a source is used.</summary>
/// <param name="Kind">How.</param>
/// <param name="Place">The thing on whose page the place is.</param>
/// <param name="Claim">The claim, for <see cref="UseKind.Claim"/>.</param>
/// <param name="Evidence">The evidence entry, for <see cref="UseKind.Claim"/>.</param>
/// <param name="Citation">The citation, for the other kinds.</param>
/// <param name="Field">The field or part of the text it stands in: narrative, summary, timeline, statement, because, annotation, note, ...</param>
/// <param name="Text">The text around the citation; null for a claim.</param>
/// <param name="Timeline">The timeline entry, for <see cref="UseKind.Timeline"/>.</param>
public sealed record SourceUse(UseKind Kind, ThingKey Place, Claim? Claim, Evidence? Evidence, CitationGroup? Citation, string Field, Body? Text, TimelineEntry? Timeline)
{
    /// <summary>The words around the citation as plain text: a sentence of a narrative, the whole text of a field; empty for a claim.</summary>
    public string Passage => (Text, Citation) switch
    {
        (null, _) or (_, null) => "",
        ({ IsInline: true }, _) => Text.PlainText,
        _ => Citation.Passage ?? "",
    };
}
