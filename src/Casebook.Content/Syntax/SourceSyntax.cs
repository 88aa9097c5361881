using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>The front matter of a source, as written.</summary>
internal sealed class SourceSyntax : FileSyntax
{
    /// <summary>The CSL type; null in an appraisal of a library's record.</summary>
    public Located<string>? Type { get; set; }

    /// <summary>The title.</summary>
    public Located<string>? Title { get; set; }

    /// <summary>The title by language.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, Located<string>>> Titles { get; set; } = [];

    /// <summary>True for a title that is a description.</summary>
    public bool TitleIsDescription { get; set; }

    /// <summary>CSL variables by name; none once the record is read out of them.</summary>
    public ImmutableArray<KeyValuePair<string, YamlNode>> Variables { get; set; } = [];

    /// <summary>The address.</summary>
    public Located<string>? Url { get; set; }

    /// <summary>Archived copies.</summary>
    public ImmutableArray<ArchiveCopySyntax> Archives { get; set; } = [];

    /// <summary>The perspective.</summary>
    public Located<string>? Perspective { get; set; }

    /// <summary>The country.</summary>
    public Located<string>? Country { get; set; }

    /// <summary>The grade.</summary>
    public ReliabilitySyntax? Reliability { get; set; }

    /// <summary>What it goes back to.</summary>
    public ImmutableArray<DerivationSyntax> DerivedFrom { get; set; } = [];

    /// <summary>Former ids.</summary>
    public ImmutableArray<Located<string>> Aliases { get; set; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<Located<string>> AlsoKnownAs { get; set; } = [];

    /// <summary>Its withdrawal.</summary>
    public WithdrawalSyntax? Withdrawn { get; set; }
}
