using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>Gives headings their levels and anchors, after the anchors that authors wrote.</summary>
internal static class MarkdownAnchors
{
    private const int HighestLevel = 2;
    private const int LowestLevel = 6;

    /// <summary>The headings in reading order, and all anchors; the level of each heading block becomes the one shown.</summary>
    public static (ImmutableArray<BodyHeading> Headings, ImmutableArray<string> Anchors) Choose(
        SourceText source,
        List<(HeadingBlock Block, string Words)> headings,
        List<(MarkdownObject Owner, string Id, TextSpan Span)> written,
        IReadOnlySet<string> reserved,
        DiagnosticBag diagnostics)
    {
        if (headings.Count == 0 && written.Count == 0) return ([], []);
        var ids = new HeadingIds(reserved);
        foreach (var (owner, id, span) in written)
        {
            if (ids.TryTake(id)) continue;
            diagnostics.Report(source.Span(span), MarkdownDiagnostics.DuplicateAnchor, id);
            owner.GetAttributes().Id = null;
        }

        var shown = ImmutableArray.CreateBuilder<BodyHeading>(headings.Count);
        var shift = headings.Count == 0 ? 0 : HighestLevel - headings.Min(heading => heading.Block.Level);
        var level = HighestLevel - 1;
        foreach (var (block, words) in headings)
        {
            level = Math.Min(Math.Min(block.Level + shift, level + 1), LowestLevel);
            block.Level = level;
            var attributes = block.GetAttributes();
            attributes.Id ??= ids.Take(words);
            shown.Add(new BodyHeading(level, attributes.Id, words, source.Span(block.Span.Start, block.Span.Length)));
        }

        var result = shown.MoveToImmutable();
        var anchors = ImmutableArray.CreateBuilder<string>(result.Length + written.Count);
        foreach (var heading in result) anchors.Add(heading.Id);
        foreach (var (owner, id, _) in written)
        {
            if (owner is not HeadingBlock && owner.GetAttributes().Id == id) anchors.Add(id);
        }

        return (result, anchors.DrainToImmutable());
    }
}
