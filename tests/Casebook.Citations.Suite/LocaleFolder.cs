using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Suite;

/// <summary>Reads the locale files of a folder.</summary>
public static class LocaleFolder
{
    /// <summary>All locales in files locales-*.xml.</summary>
    public static LocaleSet Read(string folder) => new(
        Directory.GetFiles(folder, "locales-*.xml").Order(StringComparer.Ordinal)
            .Select(file => LocaleReader.Read(new SourceText(new SourcePath(Path.GetFileName(file)), File.ReadAllText(file)), new DiagnosticBag()))
            .OfType<Locale>());
}
