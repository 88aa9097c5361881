using System.Text;

namespace Casebook.Content.Model;

/// <summary>One place where a source is used.</summary>
/// <param name="Kind">How.</param>
/// <param name="Place">The thing on whose page the place is.</param>
/// <param name="Claim">The claim, for <see cref="UseKind.Claim"/>.</param>
/// <param name="Evidence">The evidence entry, for <see cref="UseKind.Claim"/>.</param>
/// <param name="Citation">The citation, for the other kinds.</param>
/// <param name="Text">The text around the citation; null for a claim.</param>
public readonly record struct SourceUse(UseKind Kind, ThingKey Place, Claim? Claim, Evidence? Evidence, CitationGroup? Citation, Body? Text)
{
    /// <summary>The words around the citation as plain text: a sentence of a narrative, the whole text of a field; empty for a claim.</summary>
    public string Passage => (Text, Citation) switch
    {
        (null, _) or (_, null) => "",
        ({ IsInline: true }, _) => Text.PlainText,
        _ => Encoding.UTF8.GetString(Citation.Passage.Span),
    };
}
