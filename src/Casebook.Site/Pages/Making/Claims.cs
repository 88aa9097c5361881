using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Claims in full, and as lines of a list.</summary>
internal static class Claims
{
    /// <summary>A claim with all its evidence, for the page of its own dossier.</summary>
    public static ClaimModel Full(PageScope page, Dossier dossier, Claim claim)
    {
        var assessed = page.Assessment.Claims[claim.Key];
        var statement = StatementOf(page, dossier, claim);
        var isTranslated = !ReferenceEquals(statement, claim.Statement);
        return new ClaimModel
        {
            Id = claim.Id,
            Href = "#" + claim.Id,
            Statement = page.HtmlOf(statement),
            StatementText = statement.PlainText,
            Original = isTranslated ? claim.Statement.PlainText : null,
            OriginalLanguage = isTranslated ? page.LanguageUnless(page.Inputs.Config.Language) : null,
            Date = PageScope.Date(claim.Date),
            State = Words.Of(assessed.State),
            Confidence = Words.Of(claim.Confidence),
            Because = page.Html(claim.Because),
            Support = Evidences.Side(page, Stance.Supports, assessed.Support),
            Dispute = Evidences.Side(page, Stance.Disputes, assessed.Dispute),
            Background = Evidences.All(page, assessed.Background),
            Origins = OriginLines.OfClaim(page, assessed),
            BearsOn = Ratings(page, claim),
            Explains = Explains(page, claim),
            Tags = Tags(page, claim),
            UsedBy = page.Inputs.Resting.Links(page, claim.Key),
            IsPivotal = assessed.LeftOut is not null,
            FirstWithout = assessed.LeftOut is { } change ? Labels.Hypotheses(page, change.After) : [],
            Withdrawn = Labels.Withdrawal(page, claim.Withdrawn, id => Replacement(page, dossier, id)),
        };
    }

    private static LinkModel Replacement(PageScope page, Dossier dossier, string id)
    {
        var claim = page.Content.ClaimByKey[new ClaimKey(dossier.Id, id)];
        var statement = StatementOf(page, dossier, claim);
        return new LinkModel
        {
            Href = "#" + id,
            Text = statement.PlainText,
            Language = ReferenceEquals(statement, claim.Statement) ? page.LanguageUnless(page.Inputs.Config.Language) : null,
        };
    }

    /// <summary>A claim as a line; with its dossier where that is not the page's.</summary>
    public static ClaimLinkModel Line(PageScope page, ClaimKey key, bool withDossier)
    {
        var dossier = page.Content.DossierById[key.Dossier];
        var assessed = page.Assessment.Claims[key];
        var claim = assessed.Claim;
        var statement = StatementOf(page, dossier, claim);
        return new ClaimLinkModel
        {
            Href = page.Href(new ThingKey(ThingKind.Dossier, key.Dossier), key.Claim),
            Text = statement.PlainText,
            Language = ReferenceEquals(statement, claim.Statement) ? page.LanguageUnless(page.Inputs.Config.Language) : null,
            State = Words.Of(assessed.State),
            Confidence = Words.Of(claim.Confidence),
            Dossier = withDossier ? page.DossierLink(dossier) : null,
            IsWithdrawn = assessed.State == ClaimState.Withdrawn,
            ForSources = assessed.Support.Sources.Length,
            ForOrigins = assessed.Support.Origins,
            AgainstSources = assessed.Dispute.Sources.Length,
            AgainstOrigins = assessed.Dispute.Origins,
        };
    }

    /// <summary>Claims as lines; each with its dossier where that is not the one given.</summary>
    public static IReadOnlyList<ClaimLinkModel> Lines(PageScope page, IEnumerable<ClaimKey> keys, string? dossier = null) =>
        [.. keys.Select(key => Line(page, key, key.Dossier != dossier))];

    /// <summary>The same of a row of claims, each with its dossier.</summary>
    public static IReadOnlyList<ClaimLinkModel> Lines(PageScope page, ImmutableArray<ClaimKey> keys)
    {
        var lines = new ClaimLinkModel[keys.Length];
        for (var i = 0; i < lines.Length; i++) lines[i] = Line(page, keys[i], true);
        return lines;
    }

    /// <summary>The statement in the language of the page, else as written.</summary>
    public static Body StatementOf(PageScope page, Dossier dossier, Claim claim) =>
        dossier.Translations.TryGetValue(page.Language, out var translation) && translation.Statements.TryGetValue(claim.Id, out var statement) ? statement : claim.Statement;

    private static List<RatingModel> Ratings(PageScope page, Claim claim)
    {
        if (claim.BearsOn.IsEmpty || page.Content.Hypotheses is not { } framework) return [];
        var ratings = new List<RatingModel>(framework.Items.Length);
        foreach (var item in framework.Items)
        {
            var rating = claim.BearsOn.FirstOrDefault(rating => rating.Hypothesis == item.Id);
            ratings.Add(new RatingModel { Hypothesis = Labels.Of(page, item), Code = Words.Of(rating?.Consistency), Because = page.Html(rating?.Because) });
        }

        return ratings;
    }

    private static IReadOnlyList<LinkModel> Explains(PageScope page, Claim claim) =>
        page.Content.Explanations is { } framework ? [.. claim.Explains.Select(id => Labels.ItemLink(page, framework, id))] : [];

    private static IReadOnlyList<LinkModel> Tags(PageScope page, Claim claim)
    {
        if (claim.Tags.IsEmpty) return [];
        var frameworks = page.Inputs.Config.Tags.Select(id => page.Content.FrameworkById.GetValueOrDefault(id)).OfType<Framework>().ToList();
        return [.. claim.Tags.Select(tag => frameworks.Find(framework => framework.Item(tag) is not null) is { } framework
            ? Labels.ItemLink(page, framework, tag)
            : new LinkModel { Href = "#", Text = tag })];
    }
}
