using System.Collections.Immutable;
using System.Globalization;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Pieces of evidence, their grades and quotations.</summary>
internal static class Evidences
{
    public static SideModel Side(PageScope page, Stance stance, ClaimSide side) => new()
    {
        Stance = Words.Of(stance),
        Entries = All(page, side.Entries),
        Sources = side.Sources.Length,
        Origins = side.Origins,
    };

    public static IReadOnlyList<EvidenceModel> All(PageScope page, ImmutableArray<SidedEvidence> entries)
    {
        var models = new EvidenceModel[entries.Length];
        for (var i = 0; i < models.Length; i++) models[i] = Of(page, entries[i]);
        return models;
    }

    public static GradeModel? Credibility(PageScope page, Credibility? grade) => grade is null
        ? null
        : new GradeModel { Code = grade.Code.ToString(CultureInfo.InvariantCulture), Because = page.Html(grade.Because) };

    public static QuoteModel? Quotation(Quote? quote) => quote is null
        ? null
        : new QuoteModel { Exact = quote.Exact, Language = quote.Language, Direction = TextDirection.Of(quote.Language), Translation = quote.Translation };

    /// <summary>The evidence of a claim once more, in a place that references do not lead back to.</summary>
    public static IReadOnlyList<EvidenceModel> Again(PageScope page, ClaimAssessment claim) =>
        [.. claim.Support.Entries.Concat(claim.Dispute.Entries).Concat(claim.Background)
            .Select(entry => Of(page, entry) with { Citation = new Html(page.Citations.WithoutAnchor(page.Citations.NumberOf(entry.Evidence))) })];

    private static EvidenceModel Of(PageScope page, SidedEvidence sided)
    {
        var evidence = sided.Evidence;
        var source = page.Content.SourceById[evidence.Source];
        return new EvidenceModel
        {
            Stance = Words.Of(evidence.Stance),
            Citation = new Html(page.Citations.HtmlAt(page.Citations.NumberOf(evidence))),
            Source = source.Id,
            SourceTitle = source.Title.In(page.Language),
            SourceLanguage = page.TitleLanguage(source),
            SourceHref = page.Href(new ThingKey(ThingKind.Source, source.Id)),
            Perspective = Labels.Of(page, page.Inputs.Config.Perspectives, source.Perspective),
            Reliability = source.Reliability is { } grade ? new GradeModel { Code = grade.Code.ToString() } : null,
            Credibility = Credibility(page, evidence.Credibility),
            LocatorLabel = evidence.Locator?.Label,
            Locator = evidence.Locator?.Value,
            Quote = Quotation(evidence.Quote),
            Stands = sided.Stands,
            Fault = Words.Of(sided.Fault),
        };
    }
}
