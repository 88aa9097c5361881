using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Citing;

/// <summary>The whole bibliography of a site in one language: every source's entry, and their order.</summary>
public sealed class EntryTable
{
    private readonly FrozenDictionary<string, int> _index;

    private readonly ImmutableArray<string> _unprinted;

    private EntryTable(ImmutableArray<SourceEntry> entries, ImmutableArray<string> unprinted)
    {
        Entries = entries;
        _unprinted = unprinted;
        _index = Enumerable.Range(0, entries.Length).ToFrozenDictionary(i => entries[i].Source, i => i, StringComparer.Ordinal);
    }

    /// <summary>All entries in the order of the style.</summary>
    public ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>The entry of a source.</summary>
    public SourceEntry this[string source] => Entries[_index[source]];

    /// <summary>The HTML of an entry of a source on some page, which mostly is that of the whole bibliography.</summary>
    internal string HtmlOf(string source, FormattedText printed) => this[source] is var entry && ReferenceEquals(entry.Printed, printed) ? entry.Html : HtmlWriter.Write(printed);

    /// <summary>The place of a source in the order, from 0.</summary>
    public int RankOf(string source) => _index[source];

    /// <summary>A finding for each source that is used and for which the style prints nothing.</summary>
    public IEnumerable<Diagnostic> Findings(EvidenceBase content) =>
        _unprinted.Where(content.UsedSources.Contains).Select(id => Diagnostic.At(content.SourceById[id].Span, CitingDiagnostics.NothingPrinted, id));

    internal static EntryTable Of(CitationDesk desk, string language, EvidenceBase content)
    {
        var engine = desk.EngineFor(language);
        var result = engine.Process([], engine.ItemIds, desk.Jobs);
        var entries = ImmutableArray.CreateBuilder<SourceEntry>(content.Sources.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unprinted = ImmutableArray.CreateBuilder<string>();
        var made = new SourceEntry[result.Bibliography.Length];
        Parallel.For(0, made.Length, new ParallelOptions { MaxDegreeOfParallelism = desk.Jobs }, i => made[i] = Entry(desk, result.Bibliography[i]));
        for (var i = 0; i < made.Length; i++)
        {
            if (!seen.Add(made[i].Source)) continue;
            entries.Add(made[i]);
            if (result.Bibliography[i].Text.IsEmpty) unprinted.Add(made[i].Source);
        }

        foreach (var source in content.Sources)
        {
            if (!seen.Add(source.Id)) continue;
            entries.Add(new SourceEntry(source.Id, EntryFallback.Html(source.Title.Text), source.Title.Text));
            if (desk.Style.HasBibliography) unprinted.Add(source.Id);
        }

        return new EntryTable(entries.ToImmutable(), unprinted.ToImmutable());
    }

    private static SourceEntry Entry(CitationDesk desk, BibliographyEntry entry)
    {
        var text = entry.Rest ?? entry.Text;
        return text.IsEmpty
            ? new SourceEntry(entry.ItemId, EntryFallback.Html(desk.Works[entry.ItemId].Title), desk.Works[entry.ItemId].Title)
            : new SourceEntry(entry.ItemId, HtmlWriter.Write(text), PlainTextWriter.Write(text)) { Printed = text };
    }
}
