using System.Collections.Frozen;
using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>The records of all sources in the formats of reference managers, made once for pages and files.</summary>
public sealed class RecordTable
{
    private readonly FrozenDictionary<string, RecordModel> _records;

    private RecordTable(FrozenDictionary<string, RecordModel> records) => _records = records;

    /// <summary>The record of a source.</summary>
    public RecordModel this[string source] => _records[source];

    /// <summary>The records of a site.</summary>
    public static RecordTable Of(EvidenceBase content, int jobs)
    {
        var records = new KeyValuePair<string, RecordModel>[content.Sources.Length];
        Parallel.For(0, records.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            var item = content.Sources[i].Item;
            records[i] = new(item.Id, new RecordModel { BibTex = BibTexWriter.Write([item]), Ris = RisWriter.Write([item]), CslJson = CslJsonWriter.Write([item]) });
        });
        return new RecordTable(records.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
