using Casebook.Citations.Items;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Dossiers and sources as entries of lists: shared by the pages of a folder and language, or of one list alone.</summary>
internal static class Cards
{
    /// <summary>A dossier that several pages of the folder show.</summary>
    public static DossierCard Dossier(PageScope page, string id)
    {
        var place = page.PlaceOf(ThingKind.Dossier, id);
        return page.Cards.Dossiers[place] ??= Dossier(page, id, place, true);
    }

    /// <summary>A dossier that no other page of the folder shows.</summary>
    public static DossierCard LoneDossier(PageScope page, string id) => Dossier(page, id, page.PlaceOf(ThingKind.Dossier, id), false);

    /// <summary>The same of several, by their titles.</summary>
    public static IReadOnlyList<DossierCard> LoneDossiers(PageScope page, IEnumerable<string> ids) =>
        [.. ids.Select(id => LoneDossier(page, id)).OrderBy(card => card.Title, page.Inputs.Sorting(page.Language)).ThenBy(card => card.Id, StringComparer.Ordinal)];

    /// <summary>A source with its whole entry.</summary>
    public static SourceCard Source(PageScope page, string id) => MakeSource(page, page.Content.SourceById[id]);

    /// <summary>A line that several pages of the folder show.</summary>
    public static SourceLine Line(PageScope page, string id)
    {
        var place = page.PlaceOf(ThingKind.Source, id);
        return page.Cards.Lines[place] ??= Line(page, id, place, true);
    }

    /// <summary>A line that no other page of the folder shows.</summary>
    public static SourceLine LoneLine(PageScope page, string id) => Line(page, id, page.PlaceOf(ThingKind.Source, id), false);

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

    private static DossierCard Dossier(PageScope page, string id, int place, bool isShared)
    {
        var (dossier, others) = (page.Content.DossierById[id], page.AnyCards.Dossiers);
        return others[place] is { } card
            ? card with { Href = HrefOf(page, dossier), Topics = page.TopicLinks(dossier.Topics), IsShared = isShared }
            : others[place] = MakeDossier(page, dossier, isShared);
    }

    private static SourceLine Line(PageScope page, string id, int place, bool isShared)
    {
        var (source, others) = (page.Content.SourceById[id], page.AnyCards.Lines);
        return others[place] is { } line ? line with { Href = HrefOf(page, source), IsShared = isShared } : others[place] = MakeLine(page, source, isShared);
    }

    private static DossierCard MakeDossier(PageScope page, Dossier dossier, bool isShared)
    {
        var translation = dossier.Translations.GetValueOrDefault(page.Language);
        return new DossierCard
        {
            PageLanguage = page.Language,
            IsShared = isShared,
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

    private static SourceLine MakeLine(PageScope page, Source source, bool isShared) => new()
    {
        PageLanguage = page.Language,
        IsShared = isShared,
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
