namespace Casebook.Citations.Output;

/// <summary>A mark around a stretch of text, inside its parent; runs that share a scope share the instance.</summary>
public sealed class RunScope(RunScope? parent, RunMark mark, string? value = null)
{
    /// <summary>The scope around this one, or null.</summary>
    public RunScope? Parent { get; } = parent;

    /// <summary>What the scope does.</summary>
    public RunMark Mark { get; } = mark;

    /// <summary>The address, item id or language that the mark speaks of.</summary>
    public string? Value { get; } = value;

    /// <summary>The number of scopes around the text, this one included.</summary>
    public int Depth { get; } = (parent?.Depth ?? 0) + 1;

    /// <summary>The innermost scope that two places both stand in, or null.</summary>
    internal static RunScope? Shared(RunScope? left, RunScope? right)
    {
        while (left != right)
        {
            var (leftDepth, rightDepth) = (left?.Depth ?? 0, right?.Depth ?? 0);
            if (leftDepth >= rightDepth) left = left?.Parent;
            if (rightDepth >= leftDepth) right = right?.Parent;
        }

        return left;
    }
}
