using System.Collections.Immutable;
using Casebook.Content.Binding;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Compilation;

/// <summary>Brings translations and their dossiers together.</summary>
internal sealed class TranslationBinding(ImmutableArray<ParsedFile> files, SiteTerms terms)
{
    /// <summary>The translation under its dossier's id; null after reporting that it has no original or no language of the site.</summary>
    public KeyValuePair<string, DossierTranslation>? Bind(ParsedFile file, BindingScope scope)
    {
        var language = Language(file);
        var original = files.FirstOrDefault(other => other.File.Kind == ContentKind.Dossier && other.Id == file.Id);
        if (original is null)
            file.Diagnostics.Add(Diagnostic.InFile(file.Path, BindingDiagnostics.NoOriginal, file.Id) with { Help = $"add content/dossiers/{file.Id}.md, or rename the translation" });
        if (file.Fields is not TranslationSyntax syntax) return null;
        var translation = TranslationBinder.Bind(file, syntax, original ?? new ParsedFile(file.File) { IsUnreadable = true }, language ?? file.File.Language!, scope);
        return original is null || language is null ? null : KeyValuePair.Create(file.Id, translation);
    }

    /// <summary>The dossiers with their translations.</summary>
    public static ImmutableArray<Dossier> Attach(ImmutableArray<Dossier> dossiers, ImmutableArray<KeyValuePair<string, DossierTranslation>> translations)
    {
        if (translations.IsEmpty) return dossiers;
        var byDossier = translations.ToLookup(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        return [.. dossiers.Select(dossier => byDossier.Contains(dossier.Id) ? With(dossier, byDossier[dossier.Id]) : dossier)];
    }

    private static Dossier With(Dossier dossier, IEnumerable<DossierTranslation> translations) =>
        dossier with { Translations = dossier.Translations.AddRange(translations.DistinctBy(entry => entry.Language).Select(entry => KeyValuePair.Create(entry.Language, entry))) };

    private string? Language(ParsedFile file)
    {
        if (terms.Config is not { } config || file.File.Language is not { } written || !LanguageTag.IsWellFormed(written)) return file.File.Language;
        var language = config.Languages.FirstOrDefault(known => string.Equals(known, written, StringComparison.OrdinalIgnoreCase));
        if (language == config.Language)
        {
            file.Diagnostics.Add(Diagnostic.InFile(file.Path, BindingDiagnostics.OwnLanguage, written) with { Help = $"the text in that language is content/dossiers/{file.Id}.md" });
            return null;
        }

        if (language is null && !terms.BrokenSettings.Contains("site"))
        {
            var help = "add it to site.languages, or rename the file";
            file.Diagnostics.Add(Diagnostic.InFile(file.Path, BindingDiagnostics.UnlistedLanguage, written, string.Join(", ", config.Languages)) with { Help = help });
        }

        return language;
    }
}
