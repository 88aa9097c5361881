namespace Casebook.Site.Figures;

/// <summary>A part of a balance bar.</summary>
/// <param name="Kind">The class that colours it: corroborated, single-origin, disputed, unsupported, supports, disputes, ...</param>
/// <param name="Count">How much of the bar it takes; nothing is drawn for 0.</param>
/// <param name="Words">What it says, for example "5 corroborated".</param>
public sealed record BalanceSegment(string Kind, int Count, string Words);
