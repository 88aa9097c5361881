using System.Collections.Immutable;
using Casebook.Site.Theming.Strings;

namespace Casebook.Site.Theming.Helpers;

/// <summary>One call of a function while a page is made: its values, and the words of the page's language.</summary>
internal readonly ref struct ThemeCall(ReadOnlySpan<object?> arguments, ImmutableArray<string> names, ReadOnlySpan<object?> named, PageVoice voice, FragmentShelf fragments)
{
    private readonly ReadOnlySpan<object?> _named = named;

    /// <summary>The values, in the order written; their number has been checked.</summary>
    public ReadOnlySpan<object?> Arguments { get; } = arguments;

    /// <summary>The words of the page.</summary>
    public PageVoice Voice { get; } = voice;

    /// <summary>The interface strings of the page's language.</summary>
    public StringTable Strings => Voice.Strings;

    /// <summary>The parts that are written once.</summary>
    public FragmentShelf Fragments { get; } = fragments;

    /// <summary>The named value of a name; null when there is none.</summary>
    public object? Named(string name) => names.IndexOf(name) is var at and >= 0 ? _named[at] : null;
}
