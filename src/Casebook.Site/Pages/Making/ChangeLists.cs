using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Content.Compilation;
using Casebook.Content.Model;
using Casebook.Site.Pages.Overviews;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Changes by day, with links to what is still there.</summary>
internal static class ChangeLists
{
    /// <summary>More changes than this are not listed; the repository has them all.</summary>
    public const int Most = 1_000;

    /// <summary>The days, newest first.</summary>
    public static IReadOnlyList<ChangeDayModel> Of(PageScope page, IEnumerable<Change> changes) =>
    [
        .. changes.Take(Most).GroupBy(change => change.Day).Select(day => new ChangeDayModel
        {
            Id = "day_" + Text(day.Key),
            Day = new DateModel(Edtf.Parse(Text(day.Key), out _)!),
            Changes = [.. day.Select(change => Model(page, change))],
        }),
    ];

    /// <summary>The anchor of a change on the page of changes.</summary>
    public static string AnchorOf(Change change) =>
        $"change_{Text(change.Day)}_{change.Dossier}{(change.Item is { } item ? "_" + item : "")}_{KindOf(change.Kind)}";

    /// <summary>The word that themes know a kind by.</summary>
    public static string KindOf(ChangeKind kind) => kind switch
    {
        ChangeKind.DossierAdded => "dossier-added",
        ChangeKind.DossierWithdrawn => "dossier-withdrawn",
        ChangeKind.DossierRemoved => "dossier-removed",
        ChangeKind.ClaimAdded => "claim-added",
        ChangeKind.ClaimReworded => "claim-reworded",
        ChangeKind.ClaimConfidence => "claim-confidence",
        ChangeKind.ClaimWithdrawn => "claim-withdrawn",
        ChangeKind.ClaimRemoved => "claim-removed",
        ChangeKind.JudgementAdded => "judgement-added",
        ChangeKind.JudgementReworded => "judgement-reworded",
        ChangeKind.JudgementLikelihood => "judgement-likelihood",
        ChangeKind.JudgementConfidence => "judgement-confidence",
        _ => "judgement-removed",
    };

    private static ChangeModel Model(PageScope page, Change change)
    {
        var isLikelihood = change.Kind == ChangeKind.JudgementLikelihood;
        var isConfidence = change.Kind is ChangeKind.ClaimConfidence or ChangeKind.JudgementConfidence;
        var areWords = !isLikelihood && !isConfidence;
        return new ChangeModel
        {
            Id = AnchorOf(change),
            Kind = KindOf(change.Kind),
            Dossier = change.Dossier,
            Place = PlaceOf(page, change),
            Before = areWords ? change.Before : null,
            After = areWords ? change.After : null,
            Words = change.Words,
            LikelihoodBefore = isLikelihood ? WordOf(change.Before) : null,
            LikelihoodAfter = isLikelihood ? WordOf(change.After) : null,
            ConfidenceBefore = isConfidence ? LevelOf(change.Before) : null,
            ConfidenceAfter = isConfidence ? LevelOf(change.After) : null,
        };
    }

    private static LinkModel? PlaceOf(PageScope page, Change change)
    {
        if (!page.Content.DossierById.TryGetValue(change.Dossier, out var dossier)) return null;
        var isThere = change.Item is { } id && (dossier.Claims.Any(claim => claim.Id == id) || dossier.Judgements.Any(judgement => judgement.Id == id));
        return page.DossierLink(change.Dossier, isThere ? change.Item : null);
    }

    /// <summary>A word of the scale, or null: old versions may hold anything.</summary>
    private static string? WordOf(string? word) => Likelihood.Scale.Any(step => step.Word == word || step.Twin == word) ? word : null;

    private static string LevelOf(string? level) => level is "high" or "moderate" or "low" ? level : "none";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
