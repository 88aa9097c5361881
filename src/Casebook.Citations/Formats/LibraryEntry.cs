using Casebook.Citations.Items;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats;

/// <summary>A record of a library: what it says, its key as written there (also the item's id), and its place in the file.</summary>
public sealed record LibraryEntry(Item Item, string KeyAsWritten, SourceSpan Span);
