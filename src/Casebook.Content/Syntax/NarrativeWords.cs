using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>How to read the words of a narrative again: what is wrong with the text has been reported when it was read first.</summary>
/// <param name="text">The file.</param>
/// <param name="place">Where the narrative stands in it.</param>
/// <param name="reservedIds">The anchors that its headings yield to.</param>
/// <param name="words">What plain text shows for cross-links without words and for citations by their author, by the start offset of the node.</param>
internal sealed class NarrativeWords(SourceText text, TextSpan place, IReadOnlySet<string> reservedIds, ImmutableDictionary<int, string> words)
{
    /// <summary>The plain text, as it was when it was bound.</summary>
    public string Read()
    {
        var syntax = MarkdownReader.ReadNarrative(text, place, reservedIds, new DiagnosticBag());
        if (!words.IsEmpty)
        {
            foreach (var link in syntax.Links.OfType<CrossLinkInline>()) link.Title = words.GetValueOrDefault(link.Span.Start);
            foreach (var citation in syntax.Citations) citation.NameInText = words.GetValueOrDefault(citation.Span.Start);
        }

        return syntax.PlainText;
    }
}
