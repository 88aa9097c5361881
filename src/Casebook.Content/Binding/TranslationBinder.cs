using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>The fields of a dossier's translation to the translation.</summary>
internal static class TranslationBinder
{
    /// <summary>The translation; its language is the site's form of the one in the file's name.</summary>
    public static DossierTranslation Bind(ParsedFile file, TranslationSyntax syntax, ParsedFile original, string language, BindingScope scope)
    {
        var claims = original.Claims;
        var judgements = original.PartIds.Except(claims).ToHashSet(StringComparer.Ordinal);
        var summary = scope.Inline(syntax.Summary, language);
        var statements = Texts(syntax.Claims, claim => claim.Statement, claims, original, "claim", language, scope);
        var texts = Texts(syntax.Judgements, judgement => judgement.Text, judgements, original, "judgement", language, scope);
        return new DossierTranslation
        {
            Language = language,
            Path = file.Path,
            Title = syntax.Title?.Value ?? file.Id,
            Summary = summary,
            Statements = statements,
            Judgements = texts,
            Narrative = scope.Narrative(file, language),
        };
    }

    private static ImmutableSortedDictionary<string, Body> Texts<T>(
        ImmutableArray<KeyValuePair<Located<string>, T>> entries, Func<T, YamlScalar?> text, IReadOnlyCollection<string> known, ParsedFile original, string what, string language, BindingScope scope)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, Body>(StringComparer.Ordinal);
        foreach (var (id, entry) in entries)
        {
            if (!known.Contains(id.Value) && !original.IsUnreadable)
                scope.Report(id.Span, Suggestion.Sentence(id.Value, known.Order(StringComparer.Ordinal)), BindingDiagnostics.UnknownTranslated, what, id.Value);
            if (scope.Inline(text(entry), language) is { } body) texts.TryAdd(id.Value, body);
        }

        return texts.ToImmutable();
    }
}
