using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Checking;

/// <summary>Finds the written value of a field that the model keeps no place of, so that a finding points at it.</summary>
internal static class FieldPlaces
{
    /// <summary>The value of a field of a claim, else the claim's id.</summary>
    internal static SourceSpan OfClaim(EvidenceBase content, Claim claim, string field)
    {
        if (!content.DossierById.TryGetValue(claim.Key.Dossier, out var dossier)) return claim.Span;
        var end = claim.Span.Text.Content.Length;
        foreach (var other in dossier.Claims)
            if (other.Span.Span.Start > claim.Span.Span.Start) end = Math.Min(end, other.Span.Span.Start);
        foreach (var judgement in dossier.Judgements)
            if (judgement.Span.Span.Start > claim.Span.Span.Start) end = Math.Min(end, judgement.Span.Span.Start);
        return Find(claim.Span.Text, field, claim.Span.Span.Start, end) ?? claim.Span;
    }

    /// <summary>The value of a field of a source's own file, else where the record begins.</summary>
    internal static SourceSpan OfSource(Source source, string field)
    {
        if (!source.Path.Value.EndsWith(".md", StringComparison.Ordinal)) return source.Span;
        var text = source.Span.Text;
        var end = text.Content.IndexOf("\n---", StringComparison.Ordinal);
        return Find(text, "\n" + field, 0, end < 0 ? text.Content.Length : end) ?? source.Span;
    }

    private static SourceSpan? Find(SourceText text, string field, int from, int to)
    {
        var content = text.Content;
        for (var at = content.IndexOf(field + ":", from, to - from, StringComparison.Ordinal); at >= 0 && at < to; at = content.IndexOf(field + ":", at + 1, to - at - 1, StringComparison.Ordinal))
        {
            if (at > 0 && field[0] != '\n' && content[at - 1] is not (' ' or '\n' or '{' or ',')) continue;
            var start = at + field.Length + 1;
            while (start < to && content[start] == ' ') start++;
            var end = start;
            while (end < to && content[end] is not ('\n' or '\r' or ',' or '}')) end++;
            return end > start ? text.Span(TextSpan.Between(start, end)) : null;
        }

        return null;
    }
}
