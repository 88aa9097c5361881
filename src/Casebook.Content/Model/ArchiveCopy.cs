using Casebook.Citations.Items;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>An archived copy of a source: address, day, and the SHA-256 of the copy in lower-case hex, where known.</summary>
public sealed record ArchiveCopy(string Url, Edtf? Taken, string? Sha256, SourceSpan Span);
