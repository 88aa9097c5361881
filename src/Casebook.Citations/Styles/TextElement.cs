namespace Casebook.Citations.Styles;

/// <summary>cs:text: a variable (by index), a macro (by index, never inlined), a term or words of the style.</summary>
internal sealed class TextElement : Element
{
    public required TextSource Source { get; init; }

    /// <summary>The index of the variable or macro; -1 when it is not known.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The term's name or the words.</summary>
    public string Words { get; init; } = "";

    public TermForm Form { get; init; }

    /// <summary>True for form="short".</summary>
    public bool IsShort { get; init; }

    public bool IsPlural { get; init; }
}
