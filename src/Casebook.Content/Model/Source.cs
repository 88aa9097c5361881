using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A source: its bibliographic record, its appraisal, and an annotation.</summary>
public sealed record Source
{
    /// <summary>The id, from the file's name or the library's key.</summary>
    public required string Id { get; init; }

    /// <summary>The file that the record stands in.</summary>
    public required SourcePath Path { get; init; }

    /// <summary>The bibliographic record, its id the source's.</summary>
    public required Item Item { get; init; }

    /// <summary>The title in the original language, and translations, without the marks that the record may hold.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>True when the title is a description, because the work's headline is not known.</summary>
    public bool TitleIsDescription { get; init; }

    /// <summary>When it appeared; null when not known.</summary>
    public Edtf? Issued { get; init; }

    /// <summary>When it was last read; null when not known.</summary>
    public Edtf? Accessed { get; init; }

    /// <summary>Where the source's own file says when it was last read; null when it does not.</summary>
    public SourceSpan? AccessedSpan { get; init; }

    /// <summary>Its http or https address; null for a work without one.</summary>
    public string? Url { get; init; }

    /// <summary>Where the source's own file gives the address; null when it does not.</summary>
    public SourceSpan? UrlSpan { get; init; }

    /// <summary>Archived copies in the order written.</summary>
    public ImmutableArray<ArchiveCopy> Archives { get; init; } = [];

    /// <summary>The id of the perspective; null when not given.</summary>
    public string? Perspective { get; init; }

    /// <summary>ISO 3166-1 alpha-2, upper case; null when not given.</summary>
    public string? Country { get; init; }

    /// <summary>The grade; null = not rated.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>The sources it goes back to.</summary>
    public ImmutableArray<Derivation> DerivedFrom { get; init; } = [];

    /// <summary>What it is and what it can know; null when there is none.</summary>
    public Body? Annotation { get; init; }

    /// <summary>Former ids, and the key as written in a library.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Set when the source is withdrawn.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Where the record begins, or its title.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The words of a variable of the record, without marks; null when it has none.</summary>
    public string? Words(string variable) => Item.Texts.GetValueOrDefault(variable) is { } text ? MicroHtml.Words(text) : null;
}
