namespace Casebook.Citations.Output;

/// <summary>A tag, quote or apostrophe of a text: where it is, what it does, and for a literal what is printed.</summary>
internal sealed class RichToken(int start, int length, RichMark mark)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public RichMark Mark { get; } = mark;

    public RichTokenKind Kind { get; set; } = RichTokenKind.Literal;

    public string Replacement { get; set; } = "";
}
