using Casebook.Diagnostics.Reading;

namespace Casebook.Content.Reading;

/// <summary>A file of a site, sorted.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id that its name gives; of a page, its path below content/pages; of a media file, its path below content/.</param>
/// <param name="Language">The language of a translation, in lower case.</param>
/// <param name="File">The file.</param>
internal sealed record ContentFile(ContentKind Kind, string Id, string? Language, SourceFile File);
