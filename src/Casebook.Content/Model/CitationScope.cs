namespace Casebook.Content.Model;

/// <summary>Over what numbering, ibid and disambiguation run.</summary>
public enum CitationScope
{
    /// <summary>Each page for itself.</summary>
    Page,

    /// <summary>A dossier with its translations.</summary>
    Dossier,

    /// <summary>The whole site.</summary>
    Site,
}
