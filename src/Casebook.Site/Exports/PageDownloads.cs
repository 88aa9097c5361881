using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>Records in the formats of reference managers: beside the page of each source and dossier, and of all sources that are used in bibliography/ and data/.</summary>
public static class PageDownloads
{
    /// <param name="content">The content.</param>
    /// <param name="texts">The records of its sources, in the order of the sources.</param>
    /// <returns>The files, each made when it is asked for.</returns>
    public static IEnumerable<OutputFile> Make(EvidenceBase content, ReferenceTexts texts)
    {
        var byDossier = PlacesByDossier(content);
        var sets = new List<(string Path, IReadOnlyList<int> Places)>(content.Sources.Length + content.Dossiers.Length + 2);
        foreach (var dossier in content.Dossiers) sets.Add(($"dossiers/{dossier.Id}", byDossier.GetValueOrDefault(dossier.Id) ?? []));
        for (var i = 0; i < content.Sources.Length; i++) sets.Add(($"sources/{content.Sources[i].Id}", [i]));
        int[] used = [.. Enumerable.Range(0, content.Sources.Length).Where(place => content.UsedSources.Contains(content.Sources[place].Id))];
        sets.Add(("bibliography/all", used));
        sets.Add(("data/references", used));
        foreach (var (path, places) in sets)
        {
            yield return new OutputFile(OutputPath.Of(path + ".bib"), texts.Bib(places));
            yield return new OutputFile(OutputPath.Of(path + ".json"), texts.Json(places));
            yield return new OutputFile(OutputPath.Of(path + ".ris"), texts.Ris(places));
        }
    }

    private static Dictionary<string, List<int>> PlacesByDossier(EvidenceBase content)
    {
        var byDossier = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var place = 0; place < content.Sources.Length; place++)
        {
            foreach (var use in content.UsesOfSource.GetValueOrDefault(content.Sources[place].Id, []))
            {
                if (use.Place.Kind != ThingKind.Dossier) continue;
                if (!byDossier.TryGetValue(use.Place.Id, out var places)) byDossier[use.Place.Id] = places = [];
                if (places.Count == 0 || places[^1] != place) places.Add(place);
            }
        }

        return byDossier;
    }
}
