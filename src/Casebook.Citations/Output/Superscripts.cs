using System.Globalization;
using System.Text;

namespace Casebook.Citations.Output;

/// <summary>The plain letters behind raised characters of Unicode (the compatibility decompositions marked super).</summary>
internal static class Superscripts
{
    /// <summary>The letters that a raised character stands for, or null for any other character.</summary>
    public static string? Of(char c) => IsRaised(c) ? Special(c) ?? c.ToString(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormKD) : null;

    private static string? Special(char c) => c switch { '\u02C0' => "ʔ", '\u02C1' => "ʕ", '\u06E5' => "و", '\u06E6' => "ي", _ => null };

    private static bool IsRaised(char c) => c is '\u00AA' or '\u00B2' or '\u00B3' or '\u00B9' or '\u00BA' or '\u2070' or '\u2071' or '\u207F' or '\u2120' or '\u2122'
        or (>= '\u02B0' and <= '\u02B8') or (>= '\u02E0' and <= '\u02E4') or (>= '\u1D2C' and <= '\u1D61' and not '\u1D2F' and not '\u1D3B' and not '\u1D4E')
        or (>= '\u2074' and <= '\u207E') or (>= '\u3192' and <= '\u319F') or '\u02C0' or '\u02C1' or '\u06E5' or '\u06E6';
}
