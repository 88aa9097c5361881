using System.Buffers;
using System.Globalization;
using System.Text;

namespace Casebook.Content.Binding;

/// <summary>Takes addresses apart, as browsers read them and not only as they look.</summary>
public static class LinkAddress
{
    private static readonly SearchValues<char> SchemeMarks = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+.-");

    /// <summary>
    /// The scheme in lower case, found as browsers find it: white space and control characters before it, and tabs and line ends inside it, do not count;
    /// null for a relative address.
    /// </summary>
    public static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || address.AsSpan(0, colon).ContainsAny("/?#\\")) return null;
        var scheme = new StringBuilder(colon);
        foreach (var unit in address.AsSpan(0, colon))
        {
            if (!char.IsControl(unit) && !char.IsWhiteSpace(unit) && char.GetUnicodeCategory(unit) != UnicodeCategory.Format) scheme.Append(char.ToLowerInvariant(unit));
        }

        var found = scheme.ToString();
        return found.Length > 0 && char.IsAsciiLetter(found[0]) && !found.AsSpan().ContainsAnyExcept(SchemeMarks) ? found : null;
    }

    /// <summary>True for the schemes that pages may link to.</summary>
    public static bool IsAllowed(string scheme) => scheme is "http" or "https" or "mailto";

    /// <summary>True for an http or https address with a host, or a mailto address with an at-sign, written without white space or control characters.</summary>
    public static bool IsComplete(string address)
    {
        foreach (var unit in address)
        {
            if (char.IsControl(unit) || char.IsWhiteSpace(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format) return false;
        }

        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return address.IndexOf('@', StringComparison.Ordinal) > "mailto:".Length;
        var start = address.IndexOf("://", StringComparison.Ordinal) + 3;
        return start is 7 or 8 && start < address.Length && address[start] is not ('/' or '\\' or '?' or '#' or ':' or '@') && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0;
    }

    /// <summary>The path and the fragment of a relative address, percent signs resolved; the fragment is null when there is none.</summary>
    public static (string Path, string? Fragment) Split(string address)
    {
        var mark = address.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? (Uri.UnescapeDataString(address), null) : (Uri.UnescapeDataString(address[..mark]), Uri.UnescapeDataString(address[(mark + 1)..]));
    }

    /// <summary>The path from the site's root that a relative path names, seen from a folder; null when it leaves the site.</summary>
    public static string? Resolve(string folder, string path)
    {
        var parts = new List<string>(folder.Length == 0 ? [] : folder.Split('/'));
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>A path from the site's root, written relative to a folder.</summary>
    public static string Relative(string folder, string path)
    {
        var (from, to) = (folder.Length == 0 ? [] : folder.Split('/'), path.Split('/'));
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same]) same++;
        return string.Concat(Enumerable.Repeat("../", from.Length - same)) + string.Join('/', to[same..]);
    }
}
