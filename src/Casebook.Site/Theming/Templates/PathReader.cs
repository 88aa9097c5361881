using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Templates;

/// <summary>Takes a path such as ../claim.title or @root.language apart.</summary>
internal static class PathReader
{
    public static PathExpression Read(string word, TextSpan span, Func<string, int> fail)
    {
        var ups = 0;
        var rest = word;
        while (rest.StartsWith("../", StringComparison.Ordinal) || rest == "..")
        {
            ups++;
            rest = rest.Length <= 3 ? "" : rest[3..];
        }

        if (rest.StartsWith("./", StringComparison.Ordinal)) rest = rest[2..];
        string? data = null;
        if (rest.StartsWith('@'))
        {
            var dot = rest.IndexOf('.', StringComparison.Ordinal);
            data = dot < 0 ? rest[1..] : rest[1..dot];
            rest = dot < 0 ? "" : rest[(dot + 1)..];
        }

        if (rest is "" or "this" or ".") return new PathExpression(ups, data, [], span);
        if (rest.StartsWith("this.", StringComparison.Ordinal)) rest = rest[5..];
        var segments = rest.Split('.').ToImmutableArray();
        foreach (var segment in segments)
        {
            if (!IsName(segment)) fail($"'{word}' is no path; write fields joined by full stops");
        }

        return new PathExpression(ups, data, segments, span);
    }

    private static bool IsName(string segment) => segment.Length > 0 && segment.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_');
}
