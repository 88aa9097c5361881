using Casebook.Citations.Items;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A dated event of a dossier.</summary>
/// <param name="Date">When.</param>
/// <param name="Event">What.</param>
/// <param name="Cite">The citations of its cite field as an inline text, or null.</param>
/// <param name="Span">Where the entry stands.</param>
public sealed record TimelineEntry(Edtf Date, Body Event, Body? Cite, SourceSpan Span);
