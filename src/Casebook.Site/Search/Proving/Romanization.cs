using System.Text;

namespace Casebook.Site.Search.Proving;

/// <summary>Russian names as BGN/PCGN writes them, without signs for soft and hard; for queries that prove the search.</summary>
internal static class Romanization
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
        ["a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"];

    /// <summary>The name in Latin letters, lower case; other signs as they are.</summary>
    public static string Of(string name)
    {
        var latin = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            var at = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (at < 0) latin.Append(letter);
            else latin.Append(Latin[at]);
        }

        return latin.ToString();
    }
}
