using System.Globalization;
using System.Text;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>Texts for sort keys: what is printed, without quotes and decoration; dates as digits.</summary>
internal static class SortRendering
{
    /// <summary>All that a tree prints, affixes and delimiters included, quotes left out.</summary>
    public static string Text(Fragment? fragment)
    {
        if (fragment is null) return "";
        var result = new StringBuilder();
        Append(fragment, result);
        return result.ToString();
    }

    /// <summary>The same without the affixes of the outermost fragment.</summary>
    public static string InnerText(Fragment fragment)
    {
        var result = new StringBuilder();
        AppendInner(fragment, result);
        return result.ToString();
    }

    /// <summary>A date as digits that sort: years shifted so that those before Christ come first, then the parts that the element shows.</summary>
    public static Fragment? Date(DateElement element, ItemDate value, DatePartElement[] parts)
    {
        if (value.Start is not { } start) return value.Literal is { } literal ? Fragment.Leaf(literal) : null;
        var text = Digits(start, element, parts);
        if (value.End is { } end && !end.Equals(start)) text += "/" + Digits(end, element, parts);
        return Fragment.Leaf(text);
    }

    private static string Digits(DateParts date, DateElement element, DatePartElement[] parts)
    {
        var result = new StringBuilder();
        if (Shows(DatePartKind.Year, element, parts)) result.Append((date.Year + 100_000).ToString("000000", CultureInfo.InvariantCulture));
        var month = date.Month ?? (date.Season is { } season ? season * 3 : 0);
        result.Append((Shows(DatePartKind.Month, element, parts) ? month : 0).ToString("00", CultureInfo.InvariantCulture));
        result.Append((Shows(DatePartKind.Day, element, parts) ? date.Day ?? 0 : 0).ToString("00", CultureInfo.InvariantCulture));
        return result.ToString();
    }

    private static bool Shows(DatePartKind kind, DateElement element, DatePartElement[] parts) =>
        element.Form is null ? Array.Exists(parts, part => part.Kind == kind) : (int)kind < element.Precision;

    private static void Append(Fragment fragment, StringBuilder output)
    {
        output.Append(fragment.Look.Prefix);
        AppendInner(fragment, output);
        output.Append(fragment.Look.Suffix);
    }

    private static void AppendInner(Fragment fragment, StringBuilder output)
    {
        output.Append(fragment.Text);
        for (var i = 0; i < fragment.Children.Length; i++)
        {
            if (i > 0) output.Append(fragment.Delimiter);
            Append(fragment.Children[i], output);
        }
    }
}
