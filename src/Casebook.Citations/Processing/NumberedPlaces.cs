using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>Cites of one item at places that are told by a plain number, as pages are: such cites print the same but for the number, so one is rendered and the others made of it.</summary>
internal static class NumberedPlaces
{
    /// <summary>True for a locator of digits alone, which has no plural and no range.</summary>
    public static bool IsNumber(string locator) => locator.Length > 0 && !locator.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>True when other cites can be made of a rendered one: when it prints its number once at most.</summary>
    public static bool CanMove(Fragment? cite) =>
        cite?.Find(FragmentTag.Locator) is not { } place || (place.IsLeaf && cite.Replace(place, null)?.Find(FragmentTag.Locator) is null);

    /// <summary>A rendered cite with another number.</summary>
    public static Fragment? Move(Fragment? cite, string locator) =>
        cite?.Find(FragmentTag.Locator) is { } place ? cite.Replace(place, place.With(locator)) : cite;
}
