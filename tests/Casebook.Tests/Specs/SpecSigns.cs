using System.Globalization;
using System.Text.RegularExpressions;

namespace Casebook.Tests.Specs;

/// <summary>Signs in a spec that an editor would not keep or show: {tab}, {u+202e}, and {100 x} for a text repeated.</summary>
internal static partial class SpecSigns
{
    /// <summary>The text with the signs put in.</summary>
    public static string Replace(string text)
    {
        text = text.Replace("{tab}", "\t", StringComparison.Ordinal);
        text = CodePoint().Replace(text, match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        return Repeat().Replace(text, match => string.Concat(Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))));
    }

    [GeneratedRegex(@"\{u\+([0-9a-f]+)\}")]
    private static partial Regex CodePoint();

    [GeneratedRegex(@"\{(\d+) x ([^}]+)\}")]
    private static partial Regex Repeat();
}
