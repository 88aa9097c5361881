using System.Collections.Immutable;
using Casebook.Content.Fields;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;

namespace Casebook.Content.Binding;

/// <summary>The fields of a dossier to the dossier.</summary>
internal static class DossierBinder
{
    /// <summary>The dossier; what could not be bound is left out of it.</summary>
    public static Dossier Bind(ParsedFile file, DossierSyntax syntax, BindingScope scope)
    {
        var key = new ThingKey(ThingKind.Dossier, file.Id);
        var withdrawn = scope.Withdrawal(syntax.Withdrawn, key);
        return new Dossier
        {
            Id = file.Id,
            Path = file.Path,
            Title = BindingScope.Localized(syntax.Title, syntax.Titles, file.Id),
            Summary = scope.Inline(syntax.Summary),
            Status = TermBinding.Label(syntax.Status, config => config.Statuses, "status", "statuses", scope),
            Topics = scope.ResolveAll(ThingKind.Topic, syntax.Topics, "topics"),
            Period = syntax.Period?.Value,
            AsOf = syntax.AsOf?.Value,
            Actors = Actors(syntax, scope),
            Related = Related(syntax, key, scope),
            Timeline = Timeline(syntax, scope),
            Claims = Claims(syntax, file.Id, withdrawn, scope),
            Judgements = [.. syntax.Judgements.Select(judgement => DossierPartBinder.Judgement(judgement, scope)).OfType<Judgement>().DistinctBy(judgement => judgement.Id)],
            Assessments = DossierPartBinder.Assessments(syntax.Assessments, scope),
            Gaps = [.. syntax.Gaps.Select(gap => DossierPartBinder.Gap(gap, file, scope)).OfType<Gap>()],
            Milestones = [.. syntax.Milestones.Select(milestone => DossierPartBinder.Milestone(milestone, scope)).OfType<Milestone>()],
            Narrative = scope.Narrative(file),
            Aliases = Values(syntax.Aliases),
            AlsoKnownAs = Values(syntax.AlsoKnownAs),
            Withdrawn = withdrawn,
            Span = scope.Place(syntax.Title?.Span ?? syntax.Span),
        };
    }

    /// <summary>The texts of a list without their places.</summary>
    public static ImmutableArray<string> Values(ImmutableArray<Located<string>> list) => list.IsEmpty ? [] : [.. list.Select(entry => entry.Value)];

    /// <summary>The claims; of two with one id, which is reported, the first.</summary>
    private static ImmutableArray<Claim> Claims(DossierSyntax syntax, string dossier, Withdrawal? withdrawn, BindingScope scope)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>(syntax.Claims.Length);
        var ids = new HashSet<string>(syntax.Claims.Length, StringComparer.Ordinal);
        foreach (var entry in syntax.Claims)
        {
            if (ClaimBinder.Bind(entry, dossier, withdrawn, scope) is { } claim && ids.Add(claim.Id)) claims.Add(claim);
        }

        return claims.DrainToImmutable();
    }

    private static ImmutableArray<ActorRole> Actors(DossierSyntax syntax, BindingScope scope)
    {
        var roles = ImmutableArray.CreateBuilder<ActorRole>(syntax.Actors.Length);
        foreach (var entry in syntax.Actors)
        {
            if (scope.Resolve(ThingKind.Actor, entry.Actor) is { } actor) roles.Add(new ActorRole(actor, entry.Role?.Value, scope.Place(entry.Actor!.Value.Span)));
        }

        return roles.DrainToImmutable();
    }

    private static ImmutableArray<string> Related(DossierSyntax syntax, ThingKey own, BindingScope scope)
    {
        var related = scope.ResolveAll(ThingKind.Dossier, syntax.Related, "related");
        if (!related.Contains(own.Id)) return related;
        scope.Report(syntax.Related.First(name => scope.Symbols.TryResolve(ThingKind.Dossier, name.Value, out var id) && id == own.Id).Span, "remove it", BindingDiagnostics.Itself, "related");
        return related.Remove(own.Id);
    }

    private static ImmutableArray<TimelineEntry> Timeline(DossierSyntax syntax, BindingScope scope)
    {
        var entries = ImmutableArray.CreateBuilder<TimelineEntry>(syntax.Timeline.Length);
        foreach (var entry in syntax.Timeline)
        {
            var (what, cite) = (scope.Inline(entry.Event), scope.Inline(entry.Cite));
            if (entry.Cite is { } words && !words.Value.Contains('@', StringComparison.Ordinal))
                scope.Report(words.Span, $"write \"[@{(scope.Symbols.TryResolve(ThingKind.Source, words.Value, out var source) ? source : "source-id")}]\"", FieldDiagnostics.BadForm, FieldReader.Shown(words), "a citation");
            if (entry.Date is { } date && what is not null) entries.Add(new TimelineEntry(date.Value, what, cite, scope.Place(entry.Span)));
        }

        return entries.DrainToImmutable();
    }
}
