using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics.Reading;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming;

/// <summary>A theme as read and checked: templates, partials, strings and assets.</summary>
public sealed class Theme
{
    internal Theme(
        string name,
        FrozenDictionary<string, ParsedTemplate> templates,
        FrozenDictionary<string, ParsedTemplate> partials,
        StringTables strings,
        ImmutableArray<SourceFile> assets,
        ThemeBook? book = null)
    {
        Name = name;
        Templates = templates;
        Partials = partials;
        Strings = strings;
        Assets = assets;
        Book = book;
    }

    /// <summary>The name in the manifest.</summary>
    public string Name { get; }

    /// <summary>The files under assets/, copied as they are.</summary>
    public ImmutableArray<SourceFile> Assets { get; }

    /// <summary>How pages look as chapters of a book; null when the theme makes none.</summary>
    internal ThemeBook? Book { get; }

    internal FrozenDictionary<string, ParsedTemplate> Templates { get; }

    internal FrozenDictionary<string, ParsedTemplate> Partials { get; }

    internal StringTables Strings { get; }

    /// <summary>The theme with the layout of books in the place of that of the site.</summary>
    internal Theme ForBook(ThemeBook book)
    {
        var templates = Templates.Concat(book.Templates).ToFrozenDictionary(StringComparer.Ordinal);
        var partials = Partials.Where(partial => partial.Key != ThemeBook.LayoutName).Append(new(ThemeBook.LayoutName, book.Layout)).ToFrozenDictionary(StringComparer.Ordinal);
        return new Theme(Name, templates, partials, Strings, Assets, book);
    }
}
