using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>The records of all sources in the formats of reference managers, as pages show them.</summary>
public sealed class RecordTable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The records of a site.</summary>
    public RecordTable(EvidenceBase content, int jobs)
    {
        for (var i = 0; i < content.Sources.Length; i++) _places.Add(content.Sources[i].Id, i);
        Texts = ReferenceTexts.Of([.. content.Sources.Select(source => source.Item)], jobs);
    }

    /// <summary>The texts of the records, by the place of their source.</summary>
    public ReferenceTexts Texts { get; }

    /// <summary>The record of a source, the same as in the files beside its page.</summary>
    public RecordModel this[string source]
    {
        get
        {
            var place = _places[source];
            return new RecordModel { BibTex = Texts.Bib.Text(place), Ris = Texts.Ris.Text(place), CslJson = Texts.Json.Text(place) };
        }
    }
}
