using System.Runtime.InteropServices;
using Casebook.Content.Model;

namespace Casebook.Site.Citing;

/// <summary>Everything that a page cites, in the order in which a reader meets it.</summary>
public sealed class ReadingOrder
{
    private readonly List<CitedPlace> _places = [];

    /// <summary>The order of all pages that cite nothing; nothing is added to it.</summary>
    public static ReadingOrder None { get; } = new();

    /// <summary>The places.</summary>
    public ReadOnlySpan<CitedPlace> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>The number of a text's citation, from 1; 0 when it is not among them.</summary>
    public int NumberOf(CitationGroup citation)
    {
        for (var i = 0; i < _places.Count; i++)
        {
            if (ReferenceEquals(_places[i].Group, citation)) return i + 1;
        }

        return 0;
    }

    /// <summary>Adds the citations of a text.</summary>
    public void Add(Body? body)
    {
        if (body is null) return;
        foreach (var group in body.Citations) _places.Add(new CitedPlace(group, null));
    }

    /// <summary>Adds the citations of a text up to an offset of its file, from a place in its list on, and gives the next place.</summary>
    public int AddUntil(Body body, int from, int offset)
    {
        var next = from;
        while (next < body.Citations.Length && body.Citations[next].Span.Span.Start < offset) _places.Add(new CitedPlace(body.Citations[next++], null));
        return next;
    }

    /// <summary>Adds a piece of evidence.</summary>
    public void Add(Evidence evidence) => _places.Add(new CitedPlace(null, evidence));
}
