using Casebook.Citations.Items;

namespace Casebook.Site.Figures;

/// <summary>Something dated in a timeline.</summary>
/// <param name="Date">When.</param>
/// <param name="Words">The date and what happened, in full.</param>
/// <param name="Href">Where it stands in text, or null.</param>
/// <param name="Kind">A class, for example event, claim or milestone.</param>
public sealed record TimelineMark(Edtf Date, string Words, string? Href = null, string Kind = "event");
