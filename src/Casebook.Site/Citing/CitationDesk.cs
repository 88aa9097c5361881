using System.Collections.Concurrent;
using System.Collections.Frozen;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Citing;

/// <summary>The site's citation style made ready over all sources, an engine per language; safe to use from many threads.</summary>
public sealed class CitationDesk
{
    private readonly EvidenceBase _content;
    private readonly LocaleSet _locales;
    private readonly List<Item> _items;
    private readonly ConcurrentDictionary<string, Lazy<CitationEngine>> _engines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<EntryTable>> _tables = new(StringComparer.Ordinal);

    private CitationDesk(EvidenceBase content, StyleShelf shelf, int jobs)
    {
        _content = content;
        _items = [.. content.Sources.Select(source => source.Item)];
        _locales = shelf.Locales;
        Jobs = jobs;
        Shelf = shelf;
        Works = content.Sources.ToFrozenDictionary(source => source.Id, source => CitedWork.Of(source.Id, source.Title.Text), StringComparer.Ordinal);
        CiteOptions = new HtmlOptions { CiteHref = source => Works[source].Href, Links = false };
    }

    /// <summary>The style and the locales, and where they come from.</summary>
    public StyleShelf Shelf { get; }

    /// <summary>The style.</summary>
    public Style Style => Shelf.Style;

    /// <summary>True when citations are numbers.</summary>
    public bool IsNumeric => Style.CitationFormat == "numeric";

    /// <summary>True when citations are notes.</summary>
    public bool IsNote => Style.Class == StyleClass.Note;

    /// <summary>The number of threads for what is made of all sources at once.</summary>
    internal int Jobs { get; }

    /// <summary>How pages name all sources, by id.</summary>
    internal FrozenDictionary<string, CitedWork> Works { get; }

    /// <summary>How a citation becomes HTML: each cite linked to its entry on the page.</summary>
    internal HtmlOptions CiteOptions { get; }

    /// <summary>The desk for a site, or null after reporting that there is no style.</summary>
    public static CitationDesk? Open(EvidenceBase content, SiteInput input, int jobs, DiagnosticBag diagnostics) =>
        StyleShelf.Of(content.Config, input, diagnostics) is { } shelf ? new CitationDesk(content, shelf, jobs) : null;

    /// <summary>The engine for the pages of a language.</summary>
    public CitationEngine EngineFor(string language) => _engines.TryGetValue(language, out var engine) ? engine.Value : Engine(language).Value;

    /// <summary>All sources of the site as one bibliography in a language.</summary>
    public EntryTable EntriesIn(string language) => _tables.TryGetValue(language, out var table) ? table.Value : Table(language).Value;

    // In methods of their own: what is remembered of the arguments is made at each call, whether it is needed or not.
    private Lazy<CitationEngine> Engine(string language) => _engines.GetOrAdd(language, tag => new Lazy<CitationEngine>(() => MakeEngine(tag)));

    private Lazy<EntryTable> Table(string language) => _tables.GetOrAdd(language, tag => new Lazy<EntryTable>(() => EntryTable.Of(this, tag, _content)));

    private CitationEngine MakeEngine(string language)
    {
        var isDefault = language == _content.Config.Language;
        var locale = isDefault ? _content.Config.CitationLocale : language;
        return new CitationEngine(Style, _locales, locale, _items, new ProcessingOptions { IncludeUncited = false, TranslationLanguage = language }, Jobs);
    }
}
