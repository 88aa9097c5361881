using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;

namespace Casebook.Content.Binding;

/// <summary>The fields of a claim to the claim.</summary>
internal static class ClaimBinder
{
    /// <summary>The claim, withdrawn with its dossier or by itself; null when its id or statement was refused, which is reported.</summary>
    public static Claim? Bind(ClaimSyntax syntax, string dossier, Withdrawal? dossierWithdrawn, BindingScope scope)
    {
        var statement = scope.Inline(syntax.Statement);
        var claim = new Claim
        {
            Key = new ClaimKey(dossier, syntax.Id?.Value ?? ""),
            Statement = statement!,
            Date = syntax.Date?.Value,
            Confidence = syntax.Confidence?.Value,
            ConfidenceSpan = syntax.Confidence is { } confidence ? scope.Place(confidence.Span) : null,
            Because = scope.Inline(syntax.Because),
            Evidence = AllEvidence(syntax, scope),
            BearsOn = Ratings(syntax, scope),
            Explains = TermBinding.Items(syntax.Explains, [scope.Terms.Config?.Explanations], "explanations", "explains", scope),
            Tags = TermBinding.Items(syntax.Tags, [.. scope.Terms.Config?.Tags ?? []], "tags", "tags", scope),
            Withdrawn = scope.Withdrawal(syntax.Withdrawn, name => ReplacedBy(name, syntax, scope)) ?? dossierWithdrawn,
            Span = scope.Place(syntax.Id?.Span ?? syntax.Span),
        };
        ReportOnlyContext(syntax, scope);
        return syntax.Id is null || statement is null ? null : claim;
    }

    private static string? ReplacedBy(Located<string> name, ClaimSyntax claim, BindingScope scope)
    {
        if (scope.ResolveClaim(name) is not { } key) return null;
        if (key.Claim != claim.Id?.Value) return key.Claim;
        scope.Report(name.Span, null, BindingDiagnostics.Itself, "replaced-by");
        return null;
    }

    private static ImmutableArray<Evidence> AllEvidence(ClaimSyntax claim, BindingScope scope)
    {
        var all = ImmutableArray.CreateBuilder<Evidence>(claim.Evidence.Length);
        foreach (var syntax in claim.Evidence)
        {
            var source = scope.Resolve(ThingKind.Source, syntax.Source);
            var evidence = new Evidence
            {
                Source = source ?? "",
                Stance = syntax.Stance,
                Credibility = syntax.Credibility is { Code: { } code } grade ? new Credibility(code.Value, scope.Inline(grade.Because), scope.Place(code.Span)) : null,
                Locator = syntax.Locator,
                Quote = syntax.Quote is { Exact: { } exact } quote ? new Quote(exact.Value, quote.Language?.Value, quote.Translation?.Value) : null,
                Span = scope.Place(syntax.Source?.Span ?? syntax.Span),
            };
            if (source is not null) all.Add(evidence);
        }

        return all.DrainToImmutable();
    }

    private static ImmutableArray<Rating> Ratings(ClaimSyntax claim, BindingScope scope)
    {
        if (claim.BearsOn.IsEmpty) return [];
        var ratings = new List<(int Order, Rating Rating)>(claim.BearsOn.Length);
        foreach (var (name, syntax) in claim.BearsOn)
        {
            var item = TermBinding.Item(name, [scope.Terms.Config?.Hypotheses], "hypotheses", "bears-on", scope);
            var because = scope.Inline(syntax.Because);
            if (item is { } found && syntax.Consistency is { } rating) ratings.Add((found.Index, new Rating(name.Value, rating.Value, because, scope.Place(name.Span))));
        }

        return [.. ratings.OrderBy(entry => entry.Order).Select(entry => entry.Rating)];
    }

    private static void ReportOnlyContext(ClaimSyntax claim, BindingScope scope)
    {
        if (claim.Withdrawn is not null || claim.Evidence.IsEmpty || claim.Evidence.Any(evidence => evidence.Stance != Stance.Background)) return;
        scope.Report(claim.Id?.Span ?? claim.Span, "add evidence with the stance supports or disputes", BindingDiagnostics.OnlyContext, claim.Id?.Value ?? "");
    }
}
