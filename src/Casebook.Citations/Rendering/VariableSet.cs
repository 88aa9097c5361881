namespace Casebook.Citations.Rendering;

/// <summary>A set of CSL's variables by their numbers, of which there are fewer than 128.</summary>
/// <remarks>Two words instead of a UInt128: the compiler that works ahead refuses every method that touches a type with one inside.</remarks>
internal struct VariableSet
{
    private const int WordLength = 64;

    private ulong _first;
    private ulong _second;

    /// <summary>True when a variable is in the set.</summary>
    public readonly bool Contains(int variable) => ((variable < WordLength ? _first : _second) & (1UL << variable)) != 0;

    /// <summary>Adds a variable.</summary>
    public void Add(int variable)
    {
        if (variable < WordLength) _first |= 1UL << variable;
        else _second |= 1UL << variable;
    }
}
