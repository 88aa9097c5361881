using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Compilation;

/// <summary>Finds circles of derived-from and part-of, reports each once at its first file by path, and cuts it there, so that later stages come to an end.</summary>
internal static class Circles
{
    /// <summary>The sources without circles.</summary>
    public static ImmutableArray<Source> CutSources(ImmutableArray<Source> sources, DiagnosticBag diagnostics)
    {
        var edges = sources.Where(source => !source.DerivedFrom.IsEmpty)
            .ToDictionary(source => source.Id, source => source.DerivedFrom.Select(derivation => derivation.Source).ToList(), StringComparer.Ordinal);
        var circles = Find(edges, sources.ToDictionary(source => source.Id, source => source.Path, StringComparer.Ordinal));
        if (circles.Count == 0) return sources;
        var byId = sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        foreach (var circle in circles)
        {
            var source = byId[circle[0]];
            var link = source.DerivedFrom.First(derivation => derivation.Source == circle[1 % circle.Count]);
            Report(link.Span, "derived-from", circle, diagnostics);
        }

        var cut = circles.SelectMany(circle => circle).ToHashSet(StringComparer.Ordinal);
        return [.. sources.Select(source => cut.Contains(source.Id) ? source with { DerivedFrom = source.DerivedFrom.RemoveAll(link => cut.Contains(link.Source)) } : source)];
    }

    /// <summary>The actors without circles; the spans tell where each says what it is part of.</summary>
    public static ImmutableArray<Actor> CutActors(ImmutableArray<Actor> actors, IReadOnlyDictionary<string, SourceSpan> partOfSpans, DiagnosticBag diagnostics)
    {
        var edges = actors.Where(actor => actor.PartOf is not null).ToDictionary(actor => actor.Id, actor => new List<string> { actor.PartOf! }, StringComparer.Ordinal);
        var circles = Find(edges, actors.ToDictionary(actor => actor.Id, actor => actor.Path, StringComparer.Ordinal));
        if (circles.Count == 0) return actors;
        foreach (var circle in circles) Report(partOfSpans[circle[0]], "part-of", circle, diagnostics);
        var cut = circles.SelectMany(circle => circle).ToHashSet(StringComparer.Ordinal);
        return [.. actors.Select(actor => cut.Contains(actor.Id) ? actor with { PartOf = null } : actor)];
    }

    private static void Report(SourceSpan span, string field, List<string> circle, DiagnosticBag diagnostics) =>
        diagnostics.ReportWithHelp(span, "take one of the steps out", BindingDiagnostics.Circle, field, string.Join(" -> ", circle.Append(circle[0])));

    /// <summary>One circle for each knot of things that lead back to themselves, begun at its first file by path.</summary>
    private static List<List<string>> Find(Dictionary<string, List<string>> edges, Dictionary<string, SourcePath> paths)
    {
        var circles = new List<List<string>>();
        foreach (var knot in Knots.Of(edges))
        {
            var first = knot.OrderBy(id => paths[id]).ThenBy(id => id, StringComparer.Ordinal).First();
            circles.Add(Knots.ShortestCircle(first, knot, edges));
        }

        return circles;
    }
}
