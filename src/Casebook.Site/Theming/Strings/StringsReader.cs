using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Strings;

/// <summary>Reads strings/&lt;language&gt;.yml: nested keys become names with full stops, a mapping of plural categories becomes one string with forms.</summary>
internal static class StringsReader
{
    private const int NamedWhenMissing = 5;

    /// <summary>The tables of all languages; the theme's own language must be there and complete.</summary>
    public static StringTables Read(IReadOnlyList<SourceText> files, string own, IReadOnlyList<string> languages, DiagnosticBag diagnostics)
    {
        var read = new SortedDictionary<string, (SourceText Source, SortedDictionary<string, Message> Messages)>(StringComparer.Ordinal);
        foreach (var file in files) read[LanguageOf(file)] = (file, Messages(file, diagnostics));
        if (!read.TryGetValue(own, out var first))
            diagnostics.Add(Diagnostic.At(null, ThemeDiagnostics.BadEntry, $"the theme has no strings/{own}.yml, the file of its own language"));
        var ownTable = new StringTable(own, first.Messages ?? [], null);
        var tables = new Dictionary<string, StringTable>(StringComparer.Ordinal) { [own] = ownTable };
        foreach (var (language, (source, messages)) in read)
        {
            if (language == own) continue;
            tables[language] = new StringTable(language, messages, ownTable);
            var isUsed = languages.Any(wanted => wanted == language || wanted.Split('-', 2)[0] == language);
            Compare(language, source, messages, ownTable, isUsed, diagnostics);
        }

        foreach (var language in languages.Where(language => !tables.ContainsKey(language) && !tables.ContainsKey(language.Split('-', 2)[0]))) ReportMissing(null, language, [.. ownTable.Keys], ownTable, diagnostics);
        return new StringTables(tables.ToFrozenDictionary(StringComparer.Ordinal), ownTable);
    }

    private static void Compare(string language, SourceText source, SortedDictionary<string, Message> messages, StringTable own, bool isUsed, DiagnosticBag diagnostics)
    {
        foreach (var (key, message) in messages)
        {
            if (own.Own(key) is not { } original) diagnostics.Report(message.Span, ThemeDiagnostics.SpareString, key, own.Language);
            else if (message.Parameters.FirstOrDefault(name => !original.Parameters.Contains(name) && !(name == "count" && original.IsPlural)) is { } spare)
                diagnostics.Report(message.Span, ThemeDiagnostics.OtherPlaces, key, spare, own.Language);
        }

        var missing = own.Keys.Where(key => !messages.ContainsKey(key)).ToList();
        if (missing.Count > 0 && isUsed) ReportMissing(source.Path, language, missing, own, diagnostics);
    }

    private static void ReportMissing(SourcePath? file, string language, List<string> missing, StringTable own, DiagnosticBag diagnostics)
    {
        var named = string.Join(", ", missing.Take(NamedWhenMissing)) + (missing.Count > NamedWhenMissing ? ", …" : "");
        object[] values = [language, missing.Count, own.Keys.Count(), own.Language, named];
        diagnostics.Add(file is { } path
            ? Diagnostic.InFile(path, ThemeDiagnostics.MissingStrings, values)
            : Diagnostic.At(null, ThemeDiagnostics.MissingStrings, values) with { Help = $"add strings/{language}.yml to a theme in themes/ of the site, which may be a copy of this one" });
    }

    private static SortedDictionary<string, Message> Messages(SourceText source, DiagnosticBag diagnostics)
    {
        var messages = new SortedDictionary<string, Message>(StringComparer.Ordinal);
        switch (YamlReader.Read(source, null, diagnostics))
        {
            case YamlMapping mapping: Collect(mapping, "", source, messages, diagnostics); break;
            case null: break;
            default: diagnostics.Report(source.Span(0, 0), ThemeDiagnostics.BadEntry, "a strings file must be a mapping of keys to texts"); break;
        }

        return messages;
    }

    private static void Collect(YamlMapping mapping, string prefix, SourceText source, SortedDictionary<string, Message> messages, DiagnosticBag diagnostics)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            var name = prefix + key.Value;
            switch (value)
            {
                case YamlScalar text: messages[name] = new Message([("other", MessagePattern.Parse(text.Value))], source.Span(text.Span)); break;
                case YamlMapping forms when IsPlural(forms): messages[name] = Plural(forms, source); break;
                case YamlMapping group: Collect(group, name + ".", source, messages, diagnostics); break;
                default: diagnostics.Report(source.Span(value.Span), ThemeDiagnostics.BadEntry, $"the string '{name}' must be a text or a mapping"); break;
            }
        }
    }

    private static bool IsPlural(YamlMapping mapping) =>
        mapping.Find("other") is not null && mapping.Entries.All(entry => PluralRules.Categories.Contains(entry.Key.Value) && entry.Value is YamlScalar);

    private static Message Plural(YamlMapping mapping, SourceText source)
    {
        var forms = mapping.Entries.Select(entry => (Category: entry.Key.Value, Pattern: MessagePattern.Parse(((YamlScalar)entry.Value).Value)));
        return new Message([.. forms.OrderBy(form => Array.IndexOf(PluralRules.Categories, form.Category))], source.Span(mapping.Span));
    }

    private static string LanguageOf(SourceText file) => file.Path.FileName[..^".yml".Length];
}
