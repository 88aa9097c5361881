using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Routing;

/// <summary>The address of a page or file, and the relative links from it to others.</summary>
public readonly record struct Route(OutputPath Path)
{
    /// <summary>The folder with a slash at its end; empty at the root.</summary>
    public string Folder => Path.Folder;

    /// <summary>The way from the page's folder to the site's root: empty or a row of "../".</summary>
    public string Root
    {
        get
        {
            var depth = Path.Value.AsSpan().Count('/');
            return depth switch { 0 => "", 1 => "../", 2 => "../../", _ => string.Concat(Enumerable.Repeat("../", depth)) };
        }
    }

    /// <summary>The route of a path that is known to be good.</summary>
    public static Route Of(string path) => new(OutputPath.Of(path));

    /// <summary>The link from this page to another file, with the file's name written out; percent-encoded where an address needs it.</summary>
    public string To(Route target, string? fragment = null) => Link(Path.Value, target.Path.Value, fragment);

    private static string Link(string from, string to, string? fragment)
    {
        if (from == to) return fragment is null ? Encode(to[(to.LastIndexOf('/') + 1)..]) : "#" + Encode(fragment);
        var shared = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            if (from[i] == '/') shared = i + 1;
        }

        var ups = from.AsSpan(shared).Count('/');
        var rest = to[shared..];
        var link = ups switch { 0 => rest, 1 => "../" + rest, 2 => "../../" + rest, _ => string.Concat(Enumerable.Repeat("../", ups)) + rest };
        return fragment is null ? Encode(link) : Encode(link) + "#" + Encode(fragment);
    }

    private static string Encode(string text)
    {
        foreach (var unit in text)
        {
            if (!IsPlain(unit)) return Slowly(text);
        }

        return text;
    }

    private static bool IsPlain(char unit) => unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.' or '/' or '~' or >= '\u00C0' and < '\uD800';

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
