using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>Records in the formats of reference managers beside the pages: of each source, and of what each dossier and the whole site use.</summary>
public static class PageDownloads
{
    /// <summary>The files in ordinal order of their pages.</summary>
    public static OutputFile[] Make(EvidenceBase content, int jobs)
    {
        var sets = new List<(string Path, IReadOnlyList<Item> Items)>(content.Sources.Length + content.Dossiers.Length + 1);
        var byDossier = ItemsByDossier(content);
        foreach (var dossier in content.Dossiers) sets.Add(($"dossiers/{dossier.Id}", byDossier.GetValueOrDefault(dossier.Id) ?? []));
        foreach (var source in content.Sources) sets.Add(($"sources/{source.Id}", [source.Item]));
        sets.Add(("bibliography/all", [.. content.Sources.Where(source => content.UsedSources.Contains(source.Id)).Select(source => source.Item)]));
        var files = new OutputFile[sets.Count * 3];
        Parallel.For(0, sets.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            var (path, items) = sets[i];
            files[3 * i] = OutputFile.OfText(path + ".bib", BibTexWriter.Write(items));
            files[(3 * i) + 1] = OutputFile.OfText(path + ".json", CslJsonWriter.Write(items));
            files[(3 * i) + 2] = OutputFile.OfText(path + ".ris", RisWriter.Write(items));
        });
        return files;
    }

    private static Dictionary<string, List<Item>> ItemsByDossier(EvidenceBase content)
    {
        var items = new Dictionary<string, List<Item>>(StringComparer.Ordinal);
        foreach (var source in content.Sources)
        {
            foreach (var dossier in content.UsesOfSource.GetValueOrDefault(source.Id, []).Where(use => use.Place.Kind == ThingKind.Dossier).Select(use => use.Place.Id).Distinct(StringComparer.Ordinal))
            {
                if (!items.TryGetValue(dossier, out var list)) items[dossier] = list = [];
                list.Add(source.Item);
            }
        }

        return items;
    }
}
