namespace Casebook.Citations.Formats.BibTex;

/// <summary>The micro-HTML of CSL by short names.</summary>
internal static class TexTags
{
    public const string NoCase = "<span class=\"nocase\">";
    public const string SmallCaps = "<span style=\"font-variant:small-caps;\">";

    public static string Open(string tag) => tag switch { "nocase" => NoCase, "sc" => SmallCaps, "quote" => "“", _ => $"<{tag}>" };

    public static string Close(string tag) => tag switch { "nocase" or "sc" => "</span>", "quote" => "”", _ => $"</{tag}>" };
}
