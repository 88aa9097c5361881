using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>Judgements and places on scales.</summary>
internal static class Judgements
{
    /// <summary>The sentence in the language of the page, else as written.</summary>
    public static Body TextOf(PageScope page, Dossier dossier, Judgement judgement) =>
        dossier.Translations.TryGetValue(page.Language, out var translation) && translation.Judgements.TryGetValue(judgement.Id, out var text) ? text : judgement.Text;

    /// <summary>The language of a judgement's text as the page shows it, or null when it is that of the page.</summary>
    public static string? LanguageOf(PageScope page, Dossier dossier, Judgement judgement) =>
        ReferenceEquals(TextOf(page, dossier, judgement), judgement.Text) ? page.LanguageUnless(page.Inputs.Config.Language) : null;

    /// <summary>The word of the likelihood in the site's row of the scale.</summary>
    public static string WordOf(PageScope page, Likelihood likelihood) => page.Inputs.Config.UsesProbableRow ? likelihood.Twin : likelihood.Word;

    public static JudgementModel Of(PageScope page, Dossier dossier, Judgement judgement) => new()
    {
        Id = judgement.Id,
        Text = page.HtmlOf(TextOf(page, dossier, judgement)),
        Likelihood = WordOf(page, judgement.Likelihood),
        From = judgement.Likelihood.From,
        To = judgement.Likelihood.To,
        Rank = judgement.Likelihood.Rank,
        Confidence = Words.Of(judgement.Confidence),
        Because = page.Html(judgement.Because),
        RestsOn = Claims.Lines(page, judgement.RestsOn.Select(reference => reference.Claim), dossier.Id),
        Assumptions = [.. judgement.Assumptions.Select(page.HtmlOf)],
        Gaps = GapsOf(dossier, judgement.Id),
    };

    public static ScalePlaceModel Place(PageScope page, Dossier dossier, ScaleAssessment place)
    {
        var scale = page.Content.FrameworkById[place.Scale];
        var rank = scale.Items.ToList().FindIndex(item => item.Id == place.Level);
        return new ScalePlaceModel
        {
            Scale = Labels.FrameworkLink(page, scale),
            ScaleId = place.Scale,
            Level = rank >= 0 ? Labels.Of(page, scale.Items[rank]) : new LabelModel { Id = place.Level, Name = place.Level },
            Rank = rank + 1,
            Of = scale.Items.Length,
            Confidence = Words.Of(place.Confidence),
            Because = page.Html(place.Because),
            RestsOn = Claims.Lines(page, place.RestsOn.Select(reference => reference.Claim), dossier.Id),
            Levels = [.. scale.Items.Select(item => Labels.Of(page, item))],
            Anchor = Anchors.Scale(place.Scale),
        };
    }

    private static List<LinkModel> GapsOf(Dossier dossier, string judgement)
    {
        var links = new List<LinkModel>();
        for (var i = 0; i < dossier.Gaps.Length; i++)
        {
            if (dossier.Gaps[i].WouldChange == judgement) links.Add(new LinkModel { Href = "#" + Anchors.Gap(i), Text = dossier.Gaps[i].Question.PlainText });
        }

        return links;
    }
}
