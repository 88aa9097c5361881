using System.Buffers;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Finds the texts of fields that have no marks and so need no parser: most fields have none.</summary>
internal static class PlainParagraph
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        "\\*_`<&[@{\n\r\t\0\v\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>True when the text has no marks and no white space but single spaces; false when it has or may have.</summary>
    public static bool Is(string value) =>
        value.Length > 0 && value[0] != ' ' && value[^1] != ' ' && !value.AsSpan().ContainsAny(Marks) && !value.Contains("  ", StringComparison.Ordinal);

    /// <summary>Where a text stands in the file.</summary>
    public static TextSpan PlaceOf(string value, OffsetMap map) => TextSpan.Between(map.ToFile(0), map.ToFile(value.Length - 1) + 1);
}
