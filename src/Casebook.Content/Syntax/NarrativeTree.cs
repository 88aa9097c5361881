using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>How to make the tree of a narrative again: what is wrong with the text has been reported when it was read first.</summary>
/// <param name="text">The file.</param>
/// <param name="place">Where the narrative stands in it.</param>
/// <param name="reservedIds">The anchors that its headings yield to.</param>
/// <param name="titles">The titles that cross-links without words show, by the start offset of the link's node.</param>
internal sealed class NarrativeTree(SourceText text, TextSpan place, IReadOnlySet<string> reservedIds, ImmutableDictionary<int, string> titles)
{
    /// <summary>The tree, as it was when it was bound.</summary>
    public MarkdownDocument Read()
    {
        var syntax = MarkdownReader.ReadNarrative(text, place, reservedIds, new DiagnosticBag());
        if (!titles.IsEmpty)
        {
            foreach (var link in syntax.Links.OfType<CrossLinkInline>()) link.Title = titles.GetValueOrDefault(link.Span.Start);
        }

        return syntax.Document;
    }
}
