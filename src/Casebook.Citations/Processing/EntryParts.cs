using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>Puts the elements of an entry together, the first set apart where the style asks for it.</summary>
internal static class EntryParts
{
    private static readonly Look Margin = new() { Display = DisplayKind.LeftMargin };
    private static readonly Look Inline = new() { Display = DisplayKind.RightInline };

    public static Fragment Of(List<Fragment> parts, Section layout, bool splitFirst)
    {
        var delimiter = layout.Delimiter ?? "";
        var look = layout.Look;
        if (!splitFirst || parts.Count < 2 || parts.Exists(part => part.Look.Display != DisplayKind.None))
        {
            return Fragment.Dress(Fragment.Join(parts, delimiter), look)!;
        }

        var first = Dressed(parts[0], Margin);
        var rest = Fragment.Join(parts[1..], delimiter)!;
        if (!look.IsPlain) rest = Fragment.Dress(rest, look)!;
        return Fragment.Join([first, Dressed(rest, Inline)])!;
    }

    /// <summary>The fragment in a display of its own, its affixes inside.</summary>
    private static Fragment Dressed(Fragment fragment, Look look) =>
        fragment.Look.IsPlain ? Fragment.Dress(fragment, look)! : Fragment.Dress(Fragment.Join([fragment], "", look), Look.Plain)!;
}
