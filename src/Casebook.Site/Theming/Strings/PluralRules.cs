namespace Casebook.Site.Theming.Strings;

/// <summary>The plural categories of Unicode CLDR for whole numbers.</summary>
internal static class PluralRules
{
    /// <summary>The categories that a strings file may give, by their names in CLDR.</summary>
    public static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>The category of a count in a language; languages not listed follow English.</summary>
    public static string CategoryOf(string language, long count)
    {
        var n = Math.Abs(count);
        var primary = language.Split('-', 2)[0];
        return primary switch
        {
            "zh" or "ja" or "ko" or "vi" or "th" or "id" or "ms" => "other",
            "fr" or "pt" => n is 0 or 1 ? "one" : "other",
            "ru" or "uk" or "be" => EastSlavic(n),
            "pl" => n == 1 ? "one" : IsFew(n) ? "few" : "many",
            "cs" or "sk" => n == 1 ? "one" : n is >= 2 and <= 4 ? "few" : "other",
            "lv" => n == 0 || n % 10 == 0 || n % 100 is >= 11 and <= 19 ? "zero" : n % 10 == 1 ? "one" : "other",
            "ar" => Arabic(n),
            _ => n == 1 ? "one" : "other",
        };
    }

    private static string EastSlavic(long n)
    {
        if (n % 10 == 1 && n % 100 != 11) return "one";
        return IsFew(n) ? "few" : "many";
    }

    private static bool IsFew(long n) => n % 10 is >= 2 and <= 4 && (n % 100 is < 12 or > 14);

    private static string Arabic(long n) => n switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => n % 100 is >= 3 and <= 10 ? "few" : n % 100 >= 11 ? "many" : "other",
    };
}
