using Casebook.Site.Output;

namespace Casebook.Site.Books;

/// <summary>A file of a book.</summary>
/// <param name="Path">Its path below the folder of the book.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Properties">Its properties in the terms of EPUB: nav, svg; empty for none.</param>
internal sealed record BookFile(OutputPath Path, string MediaType, ReadOnlyMemory<byte> Bytes, string Properties = "")
{
    /// <summary>The media type of chapters.</summary>
    public const string Chapter = "application/xhtml+xml";
}
