namespace Casebook.Diagnostics.Text;

/// <summary>A range of UTF-16 units in one text: start offset and length.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just past the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset up to, not including, another; empty when reversed.</summary>
    public static TextSpan Between(int start, int end) => new(start, Math.Max(0, end - start));
}
