namespace Casebook.Content.Reading;

/// <summary>What a file of a site is, by its place and name.</summary>
internal enum ContentKind
{
    /// <summary>site.config.yml.</summary>
    Settings,

    /// <summary>A dossier.</summary>
    Dossier,

    /// <summary>A dossier in another language.</summary>
    Translation,

    /// <summary>A source, or the appraisal of a library's record.</summary>
    Source,

    /// <summary>A library of sources in BibTeX or BibLaTeX.</summary>
    BibLibrary,

    /// <summary>A library of sources in CSL-JSON.</summary>
    JsonLibrary,

    /// <summary>A library of sources in CSL-YAML.</summary>
    YamlLibrary,

    /// <summary>A library of sources in RIS.</summary>
    RisLibrary,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A framework.</summary>
    Framework,

    /// <summary>topics.yml.</summary>
    Topics,

    /// <summary>glossary.yml.</summary>
    Glossary,

    /// <summary>A free page.</summary>
    Page,

    /// <summary>A media file.</summary>
    Media,
}
