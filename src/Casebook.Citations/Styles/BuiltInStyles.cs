using System.Collections.Concurrent;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Styles;

/// <summary>The styles and locales that ship with the library (MIT); read once, when first asked for.</summary>
public static class BuiltInStyles
{
    private const string Prefix = "Casebook.Citations.Resources.";
    private static readonly string[] Known = ["author-date", "notes", "numeric"];
    private static readonly string[] KnownLocales = ["en-GB", "en-US", "es-ES", "fr-FR", "ko-KR", "ru-RU", "zh-CN"];
    private static readonly ConcurrentDictionary<string, Style> Styles = new(StringComparer.Ordinal);
    private static readonly Lazy<LocaleSet> AllLocales = new(ReadLocales);

    /// <summary>The ids of the styles, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids => Known;

    /// <summary>The languages of the locales, in ordinal order.</summary>
    public static IReadOnlyList<string> Languages => KnownLocales;

    /// <summary>The locales: English (United States and Britain), Spanish, French, Korean, Russian, Chinese.</summary>
    public static LocaleSet Locales => AllLocales.Value;

    /// <summary>The style of an id, or null.</summary>
    public static Style? Find(string id)
    {
        if (Array.IndexOf(Known, id) < 0) return null;
        return Styles.GetOrAdd(id, static known =>
        {
            var diagnostics = new DiagnosticBag();
            return StyleReader.Read(StyleSource(known)!, diagnostics) ?? throw new InvalidOperationException(diagnostics.Items[0].Message);
        });
    }

    /// <summary>The text of a style's file, for hashes and for copying; null for an unknown id.</summary>
    public static SourceText? StyleSource(string id) => Array.IndexOf(Known, id) < 0 ? null : Resource("styles", id + ".csl");

    /// <summary>The text of a locale's file; null for a language that does not ship.</summary>
    public static SourceText? LocaleSource(string language) => Array.IndexOf(KnownLocales, language) < 0 ? null : Resource("locales", language + ".xml");

    private static LocaleSet ReadLocales()
    {
        var diagnostics = new DiagnosticBag();
        return new LocaleSet(KnownLocales.Select(language => LocaleReader.Read(LocaleSource(language)!, diagnostics)).OfType<Locale>());
    }

    private static SourceText Resource(string folder, string name)
    {
        using var stream = typeof(BuiltInStyles).Assembly.GetManifestResourceStream(Prefix + folder + "." + name)
            ?? throw new InvalidOperationException("The resource " + name + " is missing.");
        using var reader = new StreamReader(stream);
        return new SourceText(new SourcePath(folder + "/" + name), reader.ReadToEnd());
    }
}
