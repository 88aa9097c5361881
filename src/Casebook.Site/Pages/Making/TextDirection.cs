namespace Casebook.Site.Pages.Making;

/// <summary>The direction in which a language is written.</summary>
internal static class TextDirection
{
    private static readonly string[] RightToLeft = ["ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"];

    /// <summary>ltr or rtl.</summary>
    public static string Of(string? language) =>
        language is not null && RightToLeft.Contains(language.Split('-', 2)[0], StringComparer.OrdinalIgnoreCase) ? "rtl" : "ltr";
}
