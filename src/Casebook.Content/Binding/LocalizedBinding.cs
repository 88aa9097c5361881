using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Texts that are given once or by language: in settings, frameworks, topics and the glossary.</summary>
internal static class LocalizedBinding
{
    /// <summary>A plain text; the fallback stands for one that was refused.</summary>
    public static LocalizedText Text(ByLanguage<Located<string>>? forms, string field, string fallback, BindingScope scope)
    {
        if (forms is null) return LocalizedText.Of(fallback);
        var language = Language(scope);
        var others = LocalizedText.Of(fallback).Others.ToBuilder();
        string? own = null;
        foreach (var (tag, text) in forms.Forms)
        {
            if (IsOwn(tag, language)) own ??= text.Value;
            else others.TryAdd(tag!.Value.Value, text.Value);
        }

        if (own is null && language is not null) ReportMissing(forms.Span, field, language, scope);
        return new LocalizedText(own ?? forms.Forms.Select(form => form.Text.Value).FirstOrDefault(fallback), others.ToImmutable());
    }

    /// <summary>An inline text; null where nothing is written.</summary>
    public static LocalizedBody? Inline(ByLanguage<YamlScalar>? forms, string field, BindingScope scope)
    {
        if (forms is null || forms.Forms.IsEmpty) return null;
        var language = Language(scope);
        var others = ImmutableSortedDictionary.CreateBuilder<string, Body>(StringComparer.Ordinal);
        Body? own = null;
        foreach (var (tag, text) in forms.Forms)
        {
            var isOwn = IsOwn(tag, language);
            if (scope.Inline(text, isOwn ? null : tag!.Value.Value) is not { } body) continue;
            if (isOwn) own ??= body;
            else others.TryAdd(tag!.Value.Value, body);
        }

        if (own is null && language is not null) ReportMissing(forms.Span, field, language, scope);
        own ??= others.Values.First();
        return new LocalizedBody(own, others.ToImmutable());
    }

    private static string? Language(BindingScope scope) => scope.Terms.Config?.Language;

    private static bool IsOwn(Located<string>? tag, string? language) =>
        tag is not { } written || string.Equals(written.Value, language, StringComparison.OrdinalIgnoreCase);

    private static void ReportMissing(TextSpan span, string field, string language, BindingScope scope) =>
        scope.Report(span with { Length = Math.Min(1, span.Length) }, $"add {language}: ...", FieldDiagnostics.NoSiteLanguage, $"'{field}'", language);
}
