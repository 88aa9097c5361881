using System.Collections.Immutable;
using Casebook.Diagnostics.Reading;

namespace Casebook.Content.Reading;

/// <summary>Everything a build starts from: files as path and bytes, and facts about the build that only the outer layer can know.</summary>
public sealed record SiteInput
{
    /// <summary>site.config.yml, all files under content/, and the site's own styles; paths relative to the site, in ordinal order.</summary>
    public required ImmutableArray<SourceFile> Files { get; init; }

    /// <summary>The files of the theme; paths relative to the theme's folder, in ordinal order.</summary>
    public ImmutableArray<SourceFile> Theme { get; init; } = [];

    /// <summary>Citation styles from outside the site that the settings name: the style and those it depends on.</summary>
    public ImmutableArray<SourceFile> SystemStyles { get; init; } = [];

    /// <summary>Locales of citations from outside the site, for a language that does not ship with the tool.</summary>
    public ImmutableArray<SourceFile> SystemLocales { get; init; } = [];

    /// <summary>The version of the tool.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>The last commit that changed the site's files, as 40 hex digits; null outside a repository.</summary>
    public string? Commit { get; init; }

    /// <summary>The day of that commit; null outside a repository. Never the clock.</summary>
    public DateOnly? CommitDay { get; init; }

    /// <summary>True when files of the site differ from that commit.</summary>
    public bool HasLocalChanges { get; init; }

    /// <summary>Former versions of content files from the repository's history, oldest first; empty when not asked for.</summary>
    public ImmutableArray<FileRevision> History { get; init; } = [];
}
