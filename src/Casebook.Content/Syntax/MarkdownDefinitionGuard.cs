namespace Casebook.Content.Syntax;

/// <summary>Finds texts with so many definitions of links and footnotes (<c>[words]: address</c>) that reading them would take time with the square of their number.</summary>
internal static class MarkdownDefinitionGuard
{
    /// <summary>The offset of the first definition above the limit, or -1.</summary>
    public static int Find(string text)
    {
        var count = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            if (LooksDefined(text.AsSpan(start, end - start)) && ++count > MarkdownLimits.Definitions) return start;
            start = end + 1;
        }

        return -1;
    }

    private static bool LooksDefined(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t>");
        return line.Length > 3 && line[0] == '[' && line.Contains("]:", StringComparison.Ordinal);
    }
}
