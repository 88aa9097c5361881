using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>Records in the formats of reference managers: beside the page of each source and dossier, and of all sources that are used in bibliography/ and data/.</summary>
public static class PageDownloads
{
    private const int PerStep = 32;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_file;

    /// <summary>What makes the files: steps that do not know each other, those first that take longest.</summary>
    /// <param name="content">The content.</param>
    /// <param name="texts">The records of its sources, in the order of the sources.</param>
    public static IEnumerable<Action<IFileSink>> Steps(EvidenceBase content, ReferenceTexts texts)
    {
        int[] used = [.. Enumerable.Range(0, content.Sources.Length).Where(place => content.UsedSources.Contains(content.Sources[place].Id))];
        foreach (var path in (string[])["bibliography/all", "data/references"])
        {
            yield return sink => PutLong(sink, path + ".bib", texts.Bib, used);
            yield return sink => PutLong(sink, path + ".json", texts.Json, used);
            yield return sink => PutLong(sink, path + ".ris", texts.Ris, used);
        }

        var byDossier = PlacesByDossier(content);
        for (var i = 0; i < content.Dossiers.Length; i += PerStep)
        {
            var first = i;
            yield return sink => PutOfDossiers(sink, content.Dossiers.AsSpan(first, Math.Min(PerStep, content.Dossiers.Length - first)), texts, byDossier);
        }

        for (var i = 0; i < content.Sources.Length; i += PerStep)
        {
            var first = i;
            yield return sink => PutOfSources(sink, content.Sources, first, Math.Min(content.Sources.Length, first + PerStep), texts);
        }
    }

    private static void PutOfDossiers(IFileSink sink, ReadOnlySpan<Dossier> dossiers, ReferenceTexts texts, Dictionary<string, List<int>> places)
    {
        foreach (var dossier in dossiers) PutShort(sink, $"dossiers/{dossier.Id}", texts, CollectionsMarshal.AsSpan(places.GetValueOrDefault(dossier.Id)));
    }

    private static void PutOfSources(IFileSink sink, ImmutableArray<Source> sources, int from, int to, ReferenceTexts texts)
    {
        for (var place = from; place < to; place++) PutShort(sink, $"sources/{sources[place].Id}", texts, [place]);
    }

    private static void PutLong(IFileSink sink, string path, RecordFormat format, int[] places) => sink.Put(OutputPath.Of(path), stream =>
    {
        using var pieces = new PieceWriter(stream);
        format.Write(places, pieces);
    });

    private static void PutShort(IFileSink sink, string path, ReferenceTexts texts, ReadOnlySpan<int> places)
    {
        PutShort(sink, path + ".bib", texts.Bib, places);
        PutShort(sink, path + ".json", texts.Json, places);
        PutShort(sink, path + ".ris", texts.Ris, places);
    }

    private static void PutShort(IFileSink sink, string path, RecordFormat format, ReadOnlySpan<int> places)
    {
        var file = s_file ??= new ArrayBufferWriter<byte>();
        file.ResetWrittenCount();
        format.Write(places, file);
        sink.Put(new OutputFile(OutputPath.Of(path), file.WrittenMemory));
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
