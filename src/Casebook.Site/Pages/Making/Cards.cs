using Casebook.Citations.Items;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Dossiers and sources as entries of lists, made once per folder and language.</summary>
internal static class Cards
{
    public static DossierCard Dossier(PageScope page, string id)
    {
        var (place, dossier, others) = (page.PlaceOf(ThingKind.Dossier, id), page.Content.DossierById[id], page.AnyCards.Dossiers);
        return page.Cards.Dossiers[place] ??= others[place] is { } card
            ? card with { Href = HrefOf(page, dossier), Topics = page.TopicLinks(dossier.Topics) }
            : others[place] = MakeDossier(page, dossier);
    }

    public static IReadOnlyList<DossierCard> Dossiers(PageScope page, IEnumerable<string> ids) =>
        [.. ids.Select(id => Dossier(page, id)).OrderBy(card => card.Title, page.Inputs.Sorting(page.Language)).ThenBy(card => card.Id, StringComparer.Ordinal)];

    public static SourceCard Source(PageScope page, string id)
    {
        var (place, source, others) = (page.PlaceOf(ThingKind.Source, id), page.Content.SourceById[id], page.AnyCards.Sources);
        return page.Cards.Sources[place] ??= others[place] is { } card ? card with { Href = HrefOf(page, source) } : others[place] = MakeSource(page, source);
    }

    public static SourceLine Line(PageScope page, string id)
    {
        var (place, source, others) = (page.PlaceOf(ThingKind.Source, id), page.Content.SourceById[id], page.AnyCards.Lines);
        return page.Cards.Lines[place] ??= others[place] is { } line ? line with { Href = HrefOf(page, source) } : others[place] = MakeLine(page, source);
    }

    /// <summary>Who wrote a source, else where it appeared, else null.</summary>
    public static string? ByOf(Source source)
    {
        var authors = SourceNeighbours.AuthorsOf(source).Take(3).ToList();
        return authors.Count switch { 0 => SourceNeighbours.PublisherOf(source), 1 => authors[0], 2 => $"{authors[0]}; {authors[1]}", _ => $"{authors[0]} …" };
    }

    public static MeterModel Meter(PageScope page, string dossier)
    {
        var counts = page.Assessment.Dossiers[dossier].Counts;
        return new MeterModel
        {
            Claims = counts.Claims,
            Corroborated = counts.Corroborated,
            SingleOrigin = counts.SingleOrigin,
            Disputed = counts.Disputed,
            Unsupported = counts.Unsupported,
            Withdrawn = counts.Withdrawn,
            Sources = counts.Sources,
            Roots = counts.Roots,
        };
    }

    private static DossierCard MakeDossier(PageScope page, Dossier dossier)
    {
        var translation = dossier.Translations.GetValueOrDefault(page.Language);
        return new DossierCard
        {
            PageLanguage = page.Language,
            Id = dossier.Id,
            Href = HrefOf(page, dossier),
            Title = page.TitleOf(dossier),
            Language = page.TitleLanguage(dossier),
            SummaryLanguage = translation?.Summary is null ? page.LanguageUnless(page.Inputs.Config.Language) : null,
            TargetLanguage = page.EditionOf(dossier),
            Summary = (translation?.Summary ?? dossier.Summary)?.PlainText ?? "",
            Status = Labels.Of(page, page.Inputs.Config.Statuses, dossier.Status),
            Period = DateModel.Of(dossier.Period),
            AsOf = DateModel.Of(dossier.AsOf),
            Topics = page.TopicLinks(dossier.Topics),
            Meter = dossier.Claims.IsEmpty ? null : Meter(page, dossier.Id),
            IsWithdrawn = dossier.Withdrawn is not null,
        };
    }

    private static SourceCard MakeSource(PageScope page, Source source) => new()
    {
        PageLanguage = page.Language,
        Id = source.Id,
        Href = HrefOf(page, source),
        Entry = new Html(page.Inputs.Desk.EntriesIn(page.Language)[source.Id].Html),
        Perspective = Labels.Of(page, page.Inputs.Config.Perspectives, source.Perspective),
        Reliability = source.Reliability?.Code.ToString(),
        Uses = UsesOf(page, source),
        IsWithdrawn = source.Withdrawn is not null,
    };

    private static SourceLine MakeLine(PageScope page, Source source) => new()
    {
        PageLanguage = page.Language,
        Href = HrefOf(page, source),
        Title = source.Title.In(page.Language),
        TitleLanguage = page.TitleLanguage(source),
        By = ByOf(source),
        Year = YearOf(source.Issued),
        Type = source.Item.Type,
        Perspective = Labels.Of(page, page.Inputs.Config.Perspectives, source.Perspective),
        Country = source.Country,
        Language = source.Item.Language,
        Reliability = source.Reliability?.Code.ToString(),
        Uses = UsesOf(page, source),
        IsWithdrawn = source.Withdrawn is not null,
    };

    private static string HrefOf(PageScope page, Dossier dossier) => page.Href(new ThingKey(ThingKind.Dossier, dossier.Id));

    private static string HrefOf(PageScope page, Source source) => page.Href(new ThingKey(ThingKind.Source, source.Id));

    private static int UsesOf(PageScope page, Source source) => page.Content.UsesOfSource.TryGetValue(source.Id, out var uses) ? uses.Length : 0;

    /// <summary>The year of a date as four digits, or null when it is not known to the year.</summary>
    public static string? YearOf(Edtf? date) => (date?.Start ?? date?.End) is { UnspecifiedYearDigits: 0, Year: > 0 } point
        ? point.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
