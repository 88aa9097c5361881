using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;

namespace Casebook.Site.Citing;

/// <summary>
/// The records of all sources in the formats of reference managers, each written once: the same record stands on the page of its source, in the file of that
/// page, of each dossier that uses it and of the whole site. Ids are unique and fit for every format, so a file of several records is their texts one after the other.
/// </summary>
public sealed class ReferenceTexts
{
    private ReferenceTexts(int count)
    {
        Bib = new RecordFormat(count, "", "\n", "", "");
        Json = new RecordFormat(count, "[\n", ",\n", "\n]\n", CslJsonWriter.Write([]));
        Ris = new RecordFormat(count, "", "\n", "", "");
    }

    /// <summary>The records in BibLaTeX.</summary>
    public RecordFormat Bib { get; }

    /// <summary>The records in CSL-JSON.</summary>
    public RecordFormat Json { get; }

    /// <summary>The records in RIS.</summary>
    public RecordFormat Ris { get; }

    /// <summary>The texts of some items, which are named by their place from here on.</summary>
    public static ReferenceTexts Of(IReadOnlyList<Item> items, int jobs)
    {
        var texts = new ReferenceTexts(items.Count);
        Parallel.For(0, RecordFormat.StretchesOf(items.Count), new ParallelOptions { MaxDegreeOfParallelism = jobs }, stretch =>
        {
            texts.Bib.Fill(stretch, items, BibTexWriter.Write);
            texts.Ris.Fill(stretch, items, RisWriter.Write);
            texts.Json.Fill(stretch, items, CslJsonWriter.Write);
        });
        return texts;
    }
}
