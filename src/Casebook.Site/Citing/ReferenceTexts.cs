using System.Text;
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
    private const int UsualLength = 8 * 1024;

    // One for each thread.
    [ThreadStatic]
    private static StringBuilder? s_file;

    private ReferenceTexts(int count)
    {
        Bib = new RecordFormat(new byte[count][], "", "\n", "", "");
        Json = new RecordFormat(new byte[count][], "[\n", ",\n", "\n]\n", CslJsonWriter.Write([]));
        Ris = new RecordFormat(new byte[count][], "", "\n", "", "");
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
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            var file = (s_file ??= new StringBuilder(UsualLength)).Clear();
            Item[] one = [items[i]];
            BibTexWriter.Write(one, file);
            texts.Bib.Set(i, file);
            RisWriter.Write(one, file);
            texts.Ris.Set(i, file);
            CslJsonWriter.Write(one, file);
            texts.Json.Set(i, file);
        });
        return texts;
    }
}
