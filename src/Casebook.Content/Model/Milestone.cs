using Casebook.Citations.Items;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>What to expect by a date if a hypothesis holds, and whether it was seen.</summary>
/// <param name="By">The date.</param>
/// <param name="Expect">What is expected.</param>
/// <param name="IfSeen">The id of the hypothesis that it would speak for, or null.</param>
/// <param name="Seen">When and why it counts as seen, or null.</param>
/// <param name="Span">Where the entry stands.</param>
public sealed record Milestone(Edtf By, Body Expect, string? IfSeen, Sighting? Seen, SourceSpan Span);
