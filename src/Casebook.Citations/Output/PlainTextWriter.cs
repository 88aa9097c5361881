using System.Text;

namespace Casebook.Citations.Output;

/// <summary>Writes the words of a formatted text; blocks begin on a new line.</summary>
public static class PlainTextWriter
{
    /// <summary>The text without marks; never null.</summary>
    public static string Write(FormattedText text)
    {
        if (text.Runs.Length == 1) return text.Runs[0].Text;
        var result = new StringBuilder();
        RunScope? block = null;
        foreach (var run in text.Runs)
        {
            var current = BlockOf(run.Scope);
            if (!ReferenceEquals(current, block) && result.Length > 0)
            {
                if (current?.Mark == RunMark.RightInline || block?.Mark == RunMark.LeftMargin)
                {
                    if (result[^1] != ' ' && !run.Text.StartsWith(' ')) result.Append(' ');
                }
                else
                {
                    result.Append('\n');
                }
            }

            block = current;
            result.Append(run.Text);
        }

        return result.ToString();
    }

    private static RunScope? BlockOf(RunScope? scope)
    {
        for (; scope is not null; scope = scope.Parent)
        {
            if (scope.Mark is RunMark.Block or RunMark.LeftMargin or RunMark.RightInline or RunMark.Indent) return scope;
        }

        return null;
    }
}
