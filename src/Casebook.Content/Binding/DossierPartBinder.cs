using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>Judgements, assessments, gaps and milestones of a dossier. What lacks a part that it must have is null, and that is reported already.</summary>
internal static class DossierPartBinder
{
    /// <summary>A judgement.</summary>
    public static Judgement? Judgement(JudgementSyntax syntax, BindingScope scope)
    {
        var text = scope.Inline(syntax.Text);
        var likelihood = TermBinding.Likelihood(syntax.Likelihood, scope);
        var judgement = new Judgement
        {
            Id = syntax.Id?.Value ?? "",
            Text = text!,
            Likelihood = likelihood!,
            Confidence = syntax.Confidence,
            Because = scope.Inline(syntax.Because),
            RestsOn = scope.ResolveClaims(syntax.RestsOn),
            Assumptions = [.. syntax.Assumptions.Select(assumption => scope.Inline(assumption)!)],
            Span = scope.Place(syntax.Id?.Span ?? syntax.Span),
        };
        return syntax.Id is null || text is null || likelihood is null ? null : judgement;
    }

    /// <summary>The assessments in the order of the site's scales, one for each scale.</summary>
    public static ImmutableArray<ScaleAssessment> Assessments(ImmutableArray<AssessmentSyntax> entries, BindingScope scope)
    {
        var bound = new List<ScaleAssessment>(entries.Length);
        foreach (var entry in entries)
        {
            if (Assessment(entry, scope) is not { } assessment) continue;
            if (bound.Any(other => other.Scale == assessment.Scale)) scope.ReportRepeated(entry.Scale!.Value, "assessments");
            else bound.Add(assessment);
        }

        var scales = scope.Terms.Config?.Scales ?? [];
        return [.. bound.OrderBy(assessment => scales.IndexOf(assessment.Scale))];
    }

    private static ScaleAssessment? Assessment(AssessmentSyntax syntax, BindingScope scope)
    {
        var scale = Scale(syntax.Scale, scope);
        var level = scale is not null && syntax.Level is { } name ? TermBinding.Item(name, [scale], $"levels of '{scale}'", "level", scope) : null;
        var because = scope.Inline(syntax.Because);
        var restsOn = scope.ResolveClaims(syntax.RestsOn);
        if (scale is null || level is null) return null;
        return new ScaleAssessment
        {
            Scale = scale,
            Level = syntax.Level!.Value.Value,
            Confidence = syntax.Confidence,
            Because = because,
            RestsOn = restsOn,
            Span = scope.Place(syntax.Scale!.Value.Span),
        };
    }

    private static string? Scale(Located<string>? name, BindingScope scope)
    {
        if (name is not { } written || scope.Terms.Config is not { } config) return null;
        if (config.Scales.Contains(written.Value)) return written.Value;
        if (scope.Terms.BrokenSettings.Contains("frameworks")) return null;
        if (config.Scales.IsEmpty) scope.Report(written.Span, "name the scales in site.config.yml under 'frameworks'", BindingDiagnostics.NoFramework, "scale", "scales");
        else scope.Report(written.Span, Suggestion.Sentence(written.Value, config.Scales), BindingDiagnostics.UnknownItem, written.Value, "scales of the site", string.Join(", ", config.Scales));
        return null;
    }

    /// <summary>A gap.</summary>
    public static Gap? Gap(GapSyntax syntax, ParsedFile file, BindingScope scope)
    {
        var (question, tried) = (scope.Inline(syntax.Question), scope.Inline(syntax.Tried));
        string? changes = null;
        if (syntax.WouldChange is { } name)
        {
            var id = name.Value.TrimStart('#');
            if (file.PartIds.Contains(id) || file.IsUnreadable) changes = id;
            else scope.Report(name.Span, Suggestion.Sentence(id, file.PartIds.Order(StringComparer.Ordinal)), BindingDiagnostics.UnknownPart, name.Value);
        }

        return question is null ? null : new Gap(question, tried, changes, scope.Place(syntax.Question!.Span));
    }

    /// <summary>A milestone.</summary>
    public static Milestone? Milestone(MilestoneSyntax syntax, BindingScope scope)
    {
        var expect = scope.Inline(syntax.Expect);
        string? hypothesis = null;
        if (syntax.IfSeen is { } name && TermBinding.Item(name, [scope.Terms.Config?.Hypotheses], "hypotheses", "if-seen", scope) is not null) hypothesis = name.Value;
        var because = scope.Inline(syntax.Seen?.Because);
        var seen = syntax.Seen?.On is { } on ? new Sighting(on.Value, because) : null;
        return syntax.By is { } by && expect is not null ? new Milestone(by.Value, expect, hypothesis, seen, scope.Place(by.Span)) : null;
    }
}
