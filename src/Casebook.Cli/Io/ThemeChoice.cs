using System.Text;
using System.Text.RegularExpressions;
using Casebook.Diagnostics.Reading;

namespace Casebook.Cli.Io;

/// <summary>Finds the name of the theme in the settings before they are bound, because the theme's files are read together with all others.</summary>
internal static partial class ThemeChoice
{
    /// <summary>The theme when none is named.</summary>
    public const string Default = "briefing";

    /// <summary>The name in the settings, the default without one, or null when it cannot be a folder's name (binding reports it).</summary>
    public static string? NameIn(SourceFile config)
    {
        var entry = ThemeEntry().Match(Encoding.UTF8.GetString(config.Bytes.Span));
        if (!entry.Success) return Default;
        return FolderName().IsMatch(entry.Groups[1].Value) ? entry.Groups[1].Value : null;
    }

    [GeneratedRegex("""^["']?theme["']?[ \t]*:[ \t]*["']?([^"'#\r\n]*?)["']?[ \t]*(?:#.*)?\r?$""", RegexOptions.Multiline)]
    private static partial Regex ThemeEntry();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,99}\z")]
    private static partial Regex FolderName();
}
