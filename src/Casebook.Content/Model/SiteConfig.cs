using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>The settings of a site, defaults filled in.</summary>
public sealed record SiteConfig
{
    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>A short title for the shelves of offline libraries; null when not given.</summary>
    public LocalizedText? ShortTitle { get; init; }

    /// <summary>Who publishes the site; null when not given.</summary>
    public string? Publisher { get; init; }

    /// <summary>The name of the licence that the texts are under; null when not given.</summary>
    public LocalizedText? Licence { get; init; }

    /// <summary>The absolute address with a slash at the end, for feeds, sitemap and canonical links only; null when not given.</summary>
    public string? Url { get; init; }

    /// <summary>The default language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>All languages, the default one first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>The date of evidence as given; null = the newest as-of of the dossiers.</summary>
    public Edtf? AsOf { get; init; }

    /// <summary>The address of the repository; null when not given.</summary>
    public string? Repository { get; init; }

    /// <summary>The address of the edit page with {path} in it; null when not given.</summary>
    public string? Edit { get; init; }

    /// <summary>The name of the theme.</summary>
    public string Theme { get; init; } = "briefing";

    /// <summary>The id or path of the citation style.</summary>
    public string CitationStyle { get; init; } = "author-date";

    /// <summary>Where the settings name the style; null where they do not.</summary>
    public SourceSpan? CitationStyleSpan { get; init; }

    /// <summary>The locale of citations.</summary>
    public string CitationLocale { get; init; } = "en-US";

    /// <summary>The scope of numbering, ibid and disambiguation.</summary>
    public CitationScope CitationScope { get; init; }

    /// <summary>The id of the framework of hypotheses; null when the site has none.</summary>
    public string? Hypotheses { get; init; }

    /// <summary>The id of the framework of explanations.</summary>
    public string? Explanations { get; init; }

    /// <summary>The ids of the scales.</summary>
    public ImmutableArray<string> Scales { get; init; } = [];

    /// <summary>The ids of the frameworks of tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The statuses of dossiers, in order.</summary>
    public ImmutableArray<Label> Statuses { get; init; } = [];

    /// <summary>The kinds of actors, in order.</summary>
    public ImmutableArray<Label> ActorKinds { get; init; } = [];

    /// <summary>The perspectives of sources, in order.</summary>
    public ImmutableArray<Label> Perspectives { get; init; } = [];

    /// <summary>True when the site uses row two of the likelihood words (probable ...).</summary>
    public bool UsesProbableRow { get; init; }

    /// <summary>Severities by code, as set.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>The main navigation.</summary>
    public ImmutableArray<NavigationEntry> Navigation { get; init; } = [];

    /// <summary>The settings file.</summary>
    public required SourceText Source { get; init; }
}
