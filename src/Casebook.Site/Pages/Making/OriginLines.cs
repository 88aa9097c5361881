using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Origin trees as lines.</summary>
internal static class OriginLines
{
    /// <summary>The tree of a claim; empty when nothing in it derives from anything.</summary>
    public static IReadOnlyList<OriginModel> OfClaim(PageScope page, ClaimAssessment claim)
    {
        if (claim.Support.Entries.IsEmpty && claim.Dispute.Entries.IsEmpty) return [];
        if (!Derives(page, claim.Support.Entries) && !Derives(page, claim.Dispute.Entries)) return [];
        return Lines(page, OriginTrees.OfClaim(page.Content, page.Assessment, claim), null);
    }

    /// <summary>The tree around a source; empty when it stands alone.</summary>
    public static IReadOnlyList<OriginModel> OfSource(PageScope page, string source)
    {
        if (page.Content.SourceById[source].DerivedFrom.IsEmpty && page.Assessment.Sources[source].DerivedHere.IsEmpty) return [];
        var tree = OriginTrees.OfSource(page.Content, page.Assessment, source);
        return tree.IsFlat ? [] : Lines(page, tree, source);
    }

    private static bool Derives(PageScope page, ImmutableArray<SidedEvidence> entries)
    {
        foreach (var entry in entries)
        {
            if (!page.Content.SourceById[entry.Evidence.Source].DerivedFrom.IsEmpty) return true;
        }

        return false;
    }

    private static OriginModel[] Lines(PageScope page, OriginTree tree, string? current)
    {
        var lines = new OriginModel[tree.Nodes.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var node = tree.Nodes[i];
            var source = page.Content.SourceById[node.Source];
            lines[i] = new OriginModel
            {
                Source = node.Source,
                Href = page.Href(new ThingKey(ThingKind.Source, node.Source)),
                Title = source.Title.In(page.Language),
                Language = page.TitleLanguage(source),
                Depth = node.Depth,
                Relation = Words.Of(node.Relation),
                Stance = node.Stance is { } stance ? Words.Of(stance) : null,
                IsCounted = node.IsCounted,
                Stands = node.Stands,
                IsRepeat = node.IsRepeat,
                IsCurrent = node.Source == current,
            };
        }

        return lines;
    }
}
