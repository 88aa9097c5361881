using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Rendering;

/// <summary>
/// What the engine does with the space around a partial, said for a function instead. A partial alone in its line takes the line's end with it, and a function does not
/// unless a tilde asks for it.
/// </summary>
internal static class PartialSpace
{
    /// <summary>What stands before the closing braces of the function: nothing or a tilde; null where neither would do the same as the partial.</summary>
    public static string? After(PartialNode partial, string source)
    {
        var (start, end) = (partial.Span.Start, partial.Span.End);
        if (source[start + 2] == '~' || source[end - 3] == '~') return null;
        var before = source.AsSpan(0, start).TrimEnd(" \t");
        var after = source.AsSpan(end).TrimStart(" \t");
        var isAlone = (before.IsEmpty || before[^1] == '\n') && (after.IsEmpty || after[0] is '\n' or '\r');
        if (!isAlone) return "";
        if (before.Length < start || after.Length < source.Length - end) return null;
        if (after.IsEmpty) return "";
        return after[0] == '\n' && (after.Length == 1 || !char.IsWhiteSpace(after[1])) ? "~" : null;
    }
}
