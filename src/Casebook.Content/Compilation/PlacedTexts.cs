using Casebook.Content.Model;

namespace Casebook.Content.Compilation;

/// <summary>The texts of things in the order in which their pages show them.</summary>
internal static class PlacedTexts
{
    /// <summary>The texts of a dossier; those of its translations are left out, for they say the same again.</summary>
    public static List<PlacedText> Of(Dossier dossier)
    {
        var texts = new List<PlacedText>();
        Add(texts, "summary", dossier.Summary);
        Add(texts, "withdrawn", dossier.Withdrawn?.Because);
        foreach (var judgement in dossier.Judgements) AddJudgement(texts, judgement);
        Add(texts, "narrative", dossier.Narrative);
        foreach (var claim in dossier.Claims) AddClaim(texts, claim, dossier);
        foreach (var entry in dossier.Timeline)
        {
            texts.Add(new PlacedText("timeline", entry.Event, entry));
            if (entry.Cite is { } cite) texts.Add(new PlacedText("timeline", cite, entry));
        }

        foreach (var assessment in dossier.Assessments) Add(texts, "because", assessment.Because);
        foreach (var gap in dossier.Gaps)
        {
            Add(texts, "question", gap.Question);
            Add(texts, "tried", gap.Tried);
        }

        foreach (var milestone in dossier.Milestones)
        {
            Add(texts, "expect", milestone.Expect);
            Add(texts, "because", milestone.Seen?.Because);
        }

        return texts;
    }

    /// <summary>The texts of a source.</summary>
    public static List<PlacedText> Of(Source source)
    {
        var texts = new List<PlacedText>();
        Add(texts, "because", source.Reliability?.Because);
        Add(texts, "withdrawn", source.Withdrawn?.Because);
        Add(texts, "annotation", source.Annotation);
        return texts;
    }

    /// <summary>The texts of an actor.</summary>
    public static List<PlacedText> Of(Actor actor)
    {
        var texts = new List<PlacedText>();
        Add(texts, "withdrawn", actor.Withdrawn?.Because);
        Add(texts, "note", actor.Note);
        return texts;
    }

    /// <summary>The texts of a page.</summary>
    public static List<PlacedText> Of(Page page)
    {
        var texts = new List<PlacedText>();
        Add(texts, "summary", page.Summary);
        Add(texts, "narrative", page.Narrative);
        return texts;
    }

    /// <summary>The texts of a framework, in the site's language.</summary>
    public static List<PlacedText> Of(Framework framework)
    {
        var texts = new List<PlacedText>();
        Add(texts, "question", framework.Question?.Body);
        Add(texts, "because", framework.Because?.Body);
        foreach (var item in framework.Items) Add(texts, "means", item.Means?.Body);
        return texts;
    }

    /// <summary>The texts of a topic, in the site's language.</summary>
    public static List<PlacedText> Of(Topic topic) => topic.About is { } about ? [new PlacedText("about", about.Body)] : [];

    /// <summary>The texts of a term, in the site's language.</summary>
    public static List<PlacedText> Of(Term term) => [new PlacedText("means", term.Means.Body)];

    private static void AddJudgement(List<PlacedText> texts, Judgement judgement)
    {
        Add(texts, "text", judgement.Text);
        Add(texts, "because", judgement.Because);
        foreach (var assumption in judgement.Assumptions) Add(texts, "assumptions", assumption);
    }

    private static void AddClaim(List<PlacedText> texts, Claim claim, Dossier dossier)
    {
        Add(texts, "statement", claim.Statement, claim);
        Add(texts, "because", claim.Because, claim);
        foreach (var evidence in claim.Evidence) Add(texts, "because", evidence.Credibility?.Because, claim);
        foreach (var rating in claim.BearsOn) Add(texts, "because", rating.Because, claim);
        if (claim.Withdrawn != dossier.Withdrawn) Add(texts, "withdrawn", claim.Withdrawn?.Because, claim);
    }

    private static void Add(List<PlacedText> texts, string field, Body? body, Claim? claim = null)
    {
        if (body is not null) texts.Add(new PlacedText(field, body, null, claim));
    }
}
