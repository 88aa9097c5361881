using Casebook.Content.Model;

namespace Casebook.Content.Compilation;

/// <summary>The texts of things in the order in which their pages show them.</summary>
internal static class PlacedTexts
{
    private const int UsualTexts = 8;

    /// <summary>The texts of a dossier; those of its translations are left out, for they say the same again.</summary>
    public static List<PlacedText> Of(Dossier dossier)
    {
        var texts = new List<PlacedText>(UsualTexts + (2 * dossier.Claims.Length));
        Add(texts, dossier.Summary);
        Add(texts, dossier.Withdrawn?.Because);
        foreach (var judgement in dossier.Judgements) AddJudgement(texts, judgement);
        Add(texts, dossier.Narrative);
        foreach (var claim in dossier.Claims) AddClaim(texts, claim, dossier);
        foreach (var entry in dossier.Timeline)
        {
            texts.Add(new PlacedText(entry.Event, entry));
            if (entry.Cite is { } cite) texts.Add(new PlacedText(cite, entry));
        }

        foreach (var assessment in dossier.Assessments) Add(texts, assessment.Because);
        foreach (var gap in dossier.Gaps)
        {
            Add(texts, gap.Question);
            Add(texts, gap.Tried);
        }

        foreach (var milestone in dossier.Milestones)
        {
            Add(texts, milestone.Expect);
            Add(texts, milestone.Seen?.Because);
        }

        return texts;
    }

    /// <summary>The texts of a source.</summary>
    public static List<PlacedText> Of(Source source)
    {
        var texts = new List<PlacedText>();
        Add(texts, source.Reliability?.Because);
        Add(texts, source.Withdrawn?.Because);
        Add(texts, source.Annotation);
        return texts;
    }

    /// <summary>The texts of an actor.</summary>
    public static List<PlacedText> Of(Actor actor)
    {
        var texts = new List<PlacedText>();
        Add(texts, actor.Withdrawn?.Because);
        Add(texts, actor.Note);
        return texts;
    }

    /// <summary>The texts of a page.</summary>
    public static List<PlacedText> Of(Page page)
    {
        var texts = new List<PlacedText>();
        Add(texts, page.Summary);
        Add(texts, page.Narrative);
        return texts;
    }

    /// <summary>The texts of a framework, in the site's language.</summary>
    public static List<PlacedText> Of(Framework framework)
    {
        var texts = new List<PlacedText>();
        Add(texts, framework.Question?.Body);
        Add(texts, framework.Because?.Body);
        foreach (var item in framework.Items) Add(texts, item.Means?.Body);
        return texts;
    }

    /// <summary>The texts of a topic, in the site's language.</summary>
    public static List<PlacedText> Of(Topic topic) => topic.About is { } about ? [new PlacedText(about.Body)] : [];

    /// <summary>The texts of a term, in the site's language.</summary>
    public static List<PlacedText> Of(Term term) => [new PlacedText(term.Means.Body)];

    private static void AddJudgement(List<PlacedText> texts, Judgement judgement)
    {
        Add(texts, judgement.Text);
        Add(texts, judgement.Because);
        foreach (var assumption in judgement.Assumptions) Add(texts, assumption);
    }

    private static void AddClaim(List<PlacedText> texts, Claim claim, Dossier dossier)
    {
        Add(texts, claim.Statement, claim);
        Add(texts, claim.Because, claim);
        foreach (var evidence in claim.Evidence) Add(texts, evidence.Credibility?.Because, claim);
        foreach (var rating in claim.BearsOn) Add(texts, rating.Because, claim);
        if (claim.Withdrawn != dossier.Withdrawn) Add(texts, claim.Withdrawn?.Because, claim);
    }

    private static void Add(List<PlacedText> texts, Body? body, Claim? claim = null)
    {
        if (body is not null) texts.Add(new PlacedText(body, null, claim));
    }
}
