using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Site.Citing;

/// <summary>The finished citations of one page: the HTML at each place, the references, and the notes of a note style.</summary>
public sealed class PageCitations
{
    /// <summary>A page that cites nothing.</summary>
    public static PageCitations None { get; } = new([], [], []);

    private readonly Dictionary<object, int> _numbers;
    private readonly ImmutableArray<string> _html;

    internal PageCitations(ReadOnlySpan<CitedPlace> places, ImmutableArray<string> html, ImmutableArray<Reference> references, ImmutableArray<CitationNote> notes = default)
    {
        _html = html;
        _numbers = new Dictionary<object, int>(places.Length, ReferenceEqualityComparer.Instance);
        References = references;
        Notes = notes.IsDefault ? [] : notes;
        for (var i = 0; i < places.Length; i++) _numbers.TryAdd((object?)places[i].Group ?? places[i].Evidence!, i + 1);
    }

    /// <summary>The references in the order of the style.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>The notes in order; empty for in-text styles.</summary>
    public ImmutableArray<CitationNote> Notes { get; }

    /// <summary>What the anchor of a place begins with; its number follows.</summary>
    internal const string PlaceStart = "cite_";

    /// <summary>The anchor of the place with a number.</summary>
    public static string PlaceId(int number) => $"{PlaceStart}{number}";

    /// <summary>The link to that anchor on the page itself.</summary>
    public static string PlaceHref(int number) => $"#{PlaceStart}{number}";

    /// <summary>The anchor of a note.</summary>
    public static string NoteId(int number) => $"note_{number}";

    /// <summary>The number of a citation's place on the page, from 1; 0 when the page does not show it.</summary>
    public int NumberOf(CitationGroup group) => _numbers.GetValueOrDefault(group);

    /// <summary>The number of the place of a piece of evidence, from 1; 0 when the page does not show it.</summary>
    public int NumberOf(Evidence evidence) => _numbers.GetValueOrDefault(evidence);

    /// <summary>The citation at a place once more, without the anchor that references lead back to.</summary>
    public string WithoutAnchor(int number) => HtmlAt(number).Replace($" id=\"{PlaceId(number)}\"", "", StringComparison.Ordinal);

    /// <summary>The citation at a place, as HTML.</summary>
    public string HtmlAt(int number) => number > 0 ? _html[number - 1] : "";
}
