using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A citation note of a note style.</summary>
public sealed record NoteModel
{
    /// <summary>The anchor of the note.</summary>
    public required string Id { get; init; }

    /// <summary>Its number on the page.</summary>
    public int Number { get; init; }

    /// <summary>The citation.</summary>
    public required Html Text { get; init; }

    /// <summary>The place in the text.</summary>
    public required string BackHref { get; init; }
}
