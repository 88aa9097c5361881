using System.Text;

namespace Casebook.Citations.Output;

/// <summary>Changes the letters of a tree while its shape stays.</summary>
internal static class Transform
{
    /// <summary>The tree without periods in its leaves.</summary>
    public static Fragment? StripPeriods(Fragment? fragment)
    {
        if (fragment is null) return null;
        if (fragment.IsLeaf)
        {
            if (!fragment.Text.Contains('.', StringComparison.Ordinal)) return fragment;
            var text = fragment.Text.Replace(".", "", StringComparison.Ordinal);
            return text.Length == 0 ? null : fragment.With(text);
        }

        var children = new List<Fragment>(fragment.Children.Length);
        foreach (var child in fragment.Children)
        {
            if (StripPeriods(child) is { } kept) children.Add(kept);
        }

        return children.Count == 0 ? null : fragment.With([.. children]);
    }

    /// <summary>The letters of all leaves in reading order, affixes and delimiters left out.</summary>
    public static string PlainText(Fragment? fragment)
    {
        if (fragment is null) return "";
        if (fragment.IsLeaf) return fragment.Text;
        var result = new StringBuilder();
        Append(fragment, result);
        return result.ToString();
    }

    private static void Append(Fragment fragment, StringBuilder output)
    {
        output.Append(fragment.Text);
        foreach (var child in fragment.Children) Append(child, output);
    }
}
