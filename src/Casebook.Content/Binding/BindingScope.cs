using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>What a binder needs for one file: the names of the site, its terms, the file's text, and where to report.</summary>
internal sealed class BindingScope(SymbolTable symbols, SiteTerms terms, ThingKey? thing, SourceText text, DiagnosticBag diagnostics)
{
    /// <summary>The names.</summary>
    public SymbolTable Symbols => symbols;

    /// <summary>The terms.</summary>
    public SiteTerms Terms => terms;

    /// <summary>The file's text.</summary>
    public SourceText Text => text;

    /// <summary>The same with another thing in view, for files that hold several.</summary>
    public BindingScope Of(ThingKey other) => new(symbols, terms, other, text, diagnostics);

    /// <summary>The span with its file.</summary>
    public SourceSpan Place(TextSpan span) => text.Span(span);

    /// <summary>Reports at a span.</summary>
    public void Report(TextSpan span, string? help, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        diagnostics.ReportWithHelp(text.Span(span), help, descriptor, arguments);

    /// <summary>The canonical id of a thing, or null after reporting an unknown one; also null where nothing is written.</summary>
    public string? Resolve(ThingKind kind, Located<string>? name) =>
        name is { } written ? NameResolver.Resolve(symbols, kind, written.Value, text.Span(written.Span), diagnostics) : null;

    /// <summary>The canonical ids of things in the order written, each once.</summary>
    public ImmutableArray<string> ResolveAll(ThingKind kind, ImmutableArray<Located<string>> names, string field)
    {
        if (names.IsEmpty) return [];
        var ids = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            if (Resolve(kind, name) is not { } id) continue;
            if (ids.Contains(id)) ReportRepeated(name, field);
            else ids.Add(id);
        }

        return ids.DrainToImmutable();
    }

    /// <summary>Notes an entry that stands in a list already.</summary>
    public void ReportRepeated(Located<string> entry, string field) =>
        Report(entry.Span, "remove the second", FieldDiagnostics.Repeated, entry.Value, $"'{field}'");

    /// <summary>A claim by its id, or by its dossier's and its own; null after reporting an unknown one.</summary>
    public ClaimKey? ResolveClaim(Located<string> name)
    {
        var hash = name.Value.IndexOf('#', StringComparison.Ordinal);
        var claim = name.Value[(hash + 1)..];
        var dossier = hash > 0 ? Resolve(ThingKind.Dossier, name with { Value = name.Value[..hash] }) : thing?.Id;
        if (dossier is null) return null;
        if (symbols.HasClaim(dossier, claim)) return new ClaimKey(dossier, claim);
        Report(name.Span, Suggestion.Sentence(claim, symbols.ClaimsOf(dossier)), BindingDiagnostics.UnknownClaim, dossier, claim);
        return null;
    }

    /// <summary>The claims that something rests on.</summary>
    public ImmutableArray<ClaimReference> ResolveClaims(ImmutableArray<Located<string>> names)
    {
        if (names.IsEmpty) return [];
        var claims = ImmutableArray.CreateBuilder<ClaimReference>(names.Length);
        foreach (var name in names)
        {
            if (ResolveClaim(name) is not { } key) continue;
            if (claims.Any(claim => claim.Claim == key)) ReportRepeated(name, "rests-on");
            else claims.Add(new ClaimReference(key, Place(name.Span)));
        }

        return claims.DrainToImmutable();
    }

    /// <summary>An inline text in the site's language or another; null where nothing is written.</summary>
    public Body? Inline(YamlScalar? scalar, string? language = null) =>
        scalar is null ? null : TextBinding.Inline(scalar, this, Where(language), diagnostics);

    /// <summary>The text of a file after its front matter; null when there is none but white space.</summary>
    public Body? Narrative(ParsedFile file, string? language = null) => TextBinding.Narrative(file, this, Where(language), diagnostics);

    private BodyPlace Where(string? language) => new(text.Path, thing, language);

    /// <summary>A plain text with its other languages.</summary>
    public static LocalizedText Localized(Located<string>? title, ImmutableArray<KeyValuePair<Located<string>, Located<string>>> others, string fallback)
    {
        var text = LocalizedText.Of(title?.Value ?? fallback);
        return others.IsEmpty ? text : text with { Others = text.Others.AddRange(ByLanguage(others)) };
    }

    /// <summary>A withdrawal; its replacement is of the same kind.</summary>
    public Withdrawal? Withdrawal(WithdrawalSyntax? syntax, Func<Located<string>, string?> resolve)
    {
        if (syntax is null) return null;
        var replacement = syntax.ReplacedBy is { } name ? resolve(name) : null;
        return new Withdrawal(syntax.On?.Value, Inline(syntax.Because), replacement);
    }

    /// <summary>A withdrawal of a thing that has a page.</summary>
    public Withdrawal? Withdrawal(WithdrawalSyntax? syntax, ThingKey withdrawn) => Withdrawal(syntax, name =>
    {
        var id = Resolve(withdrawn.Kind, name);
        if (id != withdrawn.Id) return id;
        Report(name.Span, null, BindingDiagnostics.Itself, "replaced-by");
        return null;
    });

    private static IEnumerable<KeyValuePair<string, string>> ByLanguage(ImmutableArray<KeyValuePair<Located<string>, Located<string>>> entries) =>
        entries.DistinctBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key.Value, entry.Value.Value));
}
