namespace Casebook.Diagnostics.Reporting;

/// <summary>Finds the known name nearest to a mistyped one, for "did you mean".</summary>
public static class Suggestion
{
    private const int LongestCompared = 100;

    /// <summary>The nearest candidate within a third of the length by edits and swaps (optimal string alignment), the first in ordinal order on a tie; null when none is near.</summary>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestCompared) return null;
        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestCompared || Math.Abs(candidate.Length - name.Length) > limit) continue;
            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(candidate, best) < 0)))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>A ready sentence "did you mean 'x'?", or null.</summary>
    public static string? Sentence(string name, IEnumerable<string> candidates) =>
        For(name, candidates) is { } near ? $"did you mean '{near}'?" : null;

    private static int Distance(string a, string b)
    {
        var (older, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], older[j - 2] + 1);
            }

            (older, previous, current) = (previous, current, older);
        }

        return previous[b.Length];
    }
}
