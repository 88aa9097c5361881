namespace Casebook.Citations.Output;

/// <summary>A stretch of text with the marks around it, from the innermost outwards.</summary>
public readonly record struct FormattedRun(string Text, RunScope? Scope)
{
    /// <summary>The value of the innermost scope with a mark, or null.</summary>
    public string? ValueOf(RunMark mark)
    {
        for (var scope = Scope; scope is not null; scope = scope.Parent)
        {
            if (scope.Mark == mark) return scope.Value;
        }

        return null;
    }

    /// <summary>True when the text is italic, flips counted.</summary>
    public bool IsItalic => Innermost(RunMark.Italic, RunMark.Oblique, RunMark.NormalStyle) is RunMark.Italic or RunMark.Oblique;

    /// <summary>True when the text is bold, flips counted.</summary>
    public bool IsBold => Innermost(RunMark.Bold, RunMark.Light, RunMark.NormalWeight) is RunMark.Bold;

    /// <summary>The id of the item whose cite the text belongs to, or null.</summary>
    public string? ItemId => ValueOf(RunMark.Cite);

    /// <summary>The address the text links to, or null.</summary>
    public string? Url => ValueOf(RunMark.Link);

    /// <summary>The language of the text where it is told (BCP 47), or null.</summary>
    public string? Language => ValueOf(RunMark.Language);

    private RunMark? Innermost(RunMark first, RunMark second, RunMark third)
    {
        for (var scope = Scope; scope is not null; scope = scope.Parent)
        {
            if (scope.Mark == first || scope.Mark == second || scope.Mark == third) return scope.Mark;
        }

        return null;
    }
}
