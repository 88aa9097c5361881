using System.Globalization;
using Casebook.Citations.Rendering;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Processing;

/// <summary>Makes the labels of label styles from the first names and the year: Doe1965 gives Doe65, two names two letters each, more names fewer.</summary>
internal static class CitationLabels
{
    private static readonly int[][] Letters = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]];
    private static readonly int[] NameVariables = [Variables.IndexOf("author"), Variables.IndexOf("editor"), Variables.IndexOf("translator"), Variables.IndexOf("composer")];
    private static readonly int Issued = Variables.IndexOf("issued");
    private static readonly int Title = Variables.IndexOf("title");

    /// <summary>The label; empty when the item has neither names nor title.</summary>
    public static string Of(PreparedItem item)
    {
        var names = NameVariables.Select(item.Names).FirstOrDefault(found => found is not null);
        var head = names is not null ? FromNames(names) : First(item.Text(Title) ?? "", 4);
        var year = item.Date(Issued)?.Start?.Year;
        return head.Length == 0 ? "" : head + (Math.Abs(year ?? 0) % 100).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string FromNames(PreparedName[] names)
    {
        var plan = Letters[Math.Min(names.Length, 4) - 1];
        return string.Concat(plan.Select((count, index) => First(names[index].IsLiteral ? names[index].Literal : names[index].Family, count)));
    }

    private static string First(string text, int count)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit));
        return letters[..Math.Min(count, letters.Length)];
    }
}
