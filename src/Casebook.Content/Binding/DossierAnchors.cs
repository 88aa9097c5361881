using System.Collections.Immutable;
using Casebook.Content.Fields;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>The ids of a dossier's claims and judgements, which share one set.</summary>
internal static class DossierAnchors
{
    /// <summary>Writes the ids down and reports one that stands twice, at the second.</summary>
    public static void Collect(ParsedFile parsed, DossierSyntax dossier, FieldReader reader)
    {
        var taken = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var claim in dossier.Claims) Take(claim.Id, taken, reader);
        parsed.Claims = [.. taken.Keys];
        foreach (var judgement in dossier.Judgements) Take(judgement.Id, taken, reader);
        parsed.PartIds = [.. taken.Keys];
        if (parsed.Diagnostics.HasErrors && LacksIds(dossier)) parsed.IsUnreadable = true;
    }

    private static void Take(Located<string>? id, Dictionary<string, TextSpan> taken, FieldReader reader)
    {
        if (id is not { } declared || taken.TryAdd(declared.Value, declared.Span)) return;
        var first = taken[declared.Value];
        reader.ReportRelated(declared.Span, first, "claims and judgements of a dossier share one set of ids", FieldDiagnostics.SameAnchor, declared.Value, reader.LineOf(first));
    }

    /// <summary>True when an entry's id was refused or lost, so that what names it must not be reported as well.</summary>
    private static bool LacksIds(DossierSyntax dossier) =>
        dossier.Claims.Any(claim => claim.Id is null) || dossier.Judgements.Any(judgement => judgement.Id is null) || dossier.Claims.IsEmpty;
}
