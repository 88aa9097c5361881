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
        if (parts[^1].Look.Display != DisplayKind.None && look.Suffix.Length > 0)
        {
            parts[^1] = parts[^1].Around("", look.Suffix);
            look = look with { Suffix = "" };
        }

        if (!splitFirst || parts.Count < 2 || parts.Exists(part => part.Look.Display != DisplayKind.None)) return InLayout(Fragment.JoinAll(parts, delimiter), look)!;
        var first = Dressed(parts[0], Margin);
        var rest = InLayout(Fragment.JoinAll(parts[1..], delimiter), look)!;
        return Fragment.Join([first, Dressed(rest, Inline)])!;
    }

    /// <summary>Content in the look of a layout, whose formatting holds for its affixes too.</summary>
    public static Fragment? InLayout(Fragment? content, Look look)
    {
        if (content is null || look.IsPlain) return content;
        if (look.Formatting.IsNone) return Fragment.Dress(content, look);
        var inner = Fragment.Join([content], "", new Look { Prefix = look.Prefix, Suffix = look.Suffix });
        return Fragment.Join([inner!], "", new Look { Formatting = look.Formatting });
    }

    /// <summary>The fragment in a display of its own, its affixes inside.</summary>
    private static Fragment Dressed(Fragment fragment, Look look) =>
        fragment.Look.IsPlain ? Fragment.Dress(fragment, look)! : Fragment.Dress(Fragment.Join([fragment], "", look), Look.Plain)!;
}
