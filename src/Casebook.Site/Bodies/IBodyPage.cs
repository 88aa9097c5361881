using Casebook.Content.Model;

namespace Casebook.Site.Bodies;

/// <summary>What a page knows that its texts need: where links lead from it, and how its citations read.</summary>
public interface IBodyPage
{
    /// <summary>The address of a target as seen from the page; it is escaped when written.</summary>
    string Href(LinkTarget target);

    /// <summary>The words for a link to a target that has no words of its own, as plain text; null to show its id.</summary>
    string? TitleOf(LinkTarget target);

    /// <summary>What a term means, or what a claim of another page says; null of all else.</summary>
    Meaning? MeaningOf(LinkTarget target);

    /// <summary>The finished HTML of a citation, with the anchor that references lead back to.</summary>
    string CitationHtml(CitationGroup citation);
}
