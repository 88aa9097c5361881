using System.Buffers;
using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Routing;

/// <summary>The address of a page or file, and the relative links from it to others.</summary>
public readonly record struct Route(OutputPath Path)
{
    private static readonly SearchValues<char> PlainAscii = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./~");

    /// <summary>The folder with a slash at its end; empty at the root.</summary>
    public string Folder => Path.Folder;

    /// <summary>The way from the page's folder to the site's root: empty or a row of "../".</summary>
    public string Root => Ups(Path.Value.AsSpan().Count('/'));

    /// <summary>The route of a path that is known to be good.</summary>
    public static Route Of(string path) => new(OutputPath.Of(path));

    /// <summary>The link from this page to another file, with the file's name written out; percent-encoded where an address needs it.</summary>
    public string To(Route target, string? fragment = null) => Link(Path.Value, target.Path.Value, fragment);

    /// <summary>The link to a place on a page by the link to that page.</summary>
    public static string At(string href, string fragment) => string.Concat(href, "#", Encode(fragment));

    private static string Link(string from, string to, string? fragment)
    {
        if (from == to) return fragment is null ? Encode(to[(to.LastIndexOf('/') + 1)..]) : "#" + Encode(fragment);
        var shared = from.AsSpan(0, from.AsSpan().CommonPrefixLength(to)).LastIndexOf('/') + 1;
        var ups = Ups(from.AsSpan(shared).Count('/'));
        var rest = to.AsSpan(shared);
        if (!IsPlain(rest)) rest = Slowly(to[shared..]);
        return fragment is null ? string.Concat(ups, rest) : string.Concat(ups, rest, "#", Encode(fragment));
    }

    private static string Ups(int count) => count switch { 0 => "", 1 => "../", 2 => "../../", _ => string.Concat(Enumerable.Repeat("../", count)) };

    private static string Encode(string text) => IsPlain(text) ? text : Slowly(text);

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExcept(PlainAscii);
        if (first < 0) return true;
        foreach (var unit in text[first..])
        {
            if (!IsPlain(unit)) return false;
        }

        return true;
    }

    private static bool IsPlain(char unit) => unit is >= '\u00C0' and < '\uD800' || PlainAscii.Contains(unit);

    private static string Slowly(string text)
    {
        var encoded = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && IsPlain((char)rune.Value)) encoded.Append((char)rune.Value);
            else encoded.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return encoded.ToString();
    }
}
