using System.Globalization;

namespace Casebook.Content.Fields;

/// <summary>The form of web addresses: absolute, http or https, with a host.</summary>
internal static class WebAddress
{
    /// <summary>A way out for a text that is no web address, or null when it is one.</summary>
    public static string? FaultOf(string text)
    {
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit)) return "an address holds no spaces; write %20";
            if (char.IsControl(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format) return $"an address holds no invisible signs; take U+{(int)unit:X4} away";
            if (unit is '<' or '>' or '"' or '\\' or '`') return $"write the sign {unit} as %{(int)unit:X2}";
        }

        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || !text.Contains(':', StringComparison.Ordinal) ? "write it with https:// before it" : "an address begins with https:// or http://";
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0 ? null : "the address has no host, or a port that is none";
    }
}
