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
    private static readonly byte[] JsonStart = "[\n"u8.ToArray();
    private static readonly byte[] JsonBetween = ",\n"u8.ToArray();
    private static readonly byte[] JsonEnd = "\n]\n"u8.ToArray();
    private static readonly byte[] NewLine = "\n"u8.ToArray();
    private static readonly byte[] Nothing = [];
    private static readonly byte[] NoItems = Encoding.UTF8.GetBytes(CslJsonWriter.Write([]));
    private readonly byte[][] _bib;
    private readonly byte[][] _json;
    private readonly byte[][] _ris;

    private ReferenceTexts(int count) => (_bib, _json, _ris) = (new byte[count][], new byte[count][], new byte[count][]);

    /// <summary>The texts of some items, which are named by their place from here on.</summary>
    public static ReferenceTexts Of(IReadOnlyList<Item> items, int jobs)
    {
        var texts = new ReferenceTexts(items.Count);
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i =>
        {
            Item[] one = [items[i]];
            texts._bib[i] = Encoding.UTF8.GetBytes(BibTexWriter.Write(one));
            texts._ris[i] = Encoding.UTF8.GetBytes(RisWriter.Write(one));
            var json = CslJsonWriter.Write(one).AsSpan();
            texts._json[i] = new byte[Encoding.UTF8.GetByteCount(json[JsonStart.Length..^JsonEnd.Length])];
            Encoding.UTF8.GetBytes(json[JsonStart.Length..^JsonEnd.Length], texts._json[i]);
        });
        return texts;
    }

    /// <summary>BibLaTeX of the items at some places.</summary>
    public byte[] Bib(IReadOnlyList<int> places) => Join(_bib, places, Nothing, NewLine, Nothing);

    /// <summary>CSL-JSON of the items at some places.</summary>
    public byte[] Json(IReadOnlyList<int> places) => places.Count == 0 ? NoItems : Join(_json, places, JsonStart, JsonBetween, JsonEnd);

    /// <summary>RIS of the items at some places.</summary>
    public byte[] Ris(IReadOnlyList<int> places) => Join(_ris, places, Nothing, NewLine, Nothing);

    private static byte[] Join(byte[][] texts, IReadOnlyList<int> places, byte[] start, byte[] between, byte[] end)
    {
        if (places.Count == 1 && start.Length + end.Length == 0) return texts[places[0]];
        var length = start.Length + end.Length + (between.Length * Math.Max(0, places.Count - 1));
        for (var i = 0; i < places.Count; i++) length += texts[places[i]].Length;
        var joined = new byte[length];
        var at = Put(start, joined, 0);
        for (var i = 0; i < places.Count; i++)
        {
            if (i > 0) at = Put(between, joined, at);
            at = Put(texts[places[i]], joined, at);
        }

        Put(end, joined, at);
        return joined;
    }

    private static int Put(byte[] text, byte[] joined, int at)
    {
        text.CopyTo(joined, at);
        return at + text.Length;
    }
}
