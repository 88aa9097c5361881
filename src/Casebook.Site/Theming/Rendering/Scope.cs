namespace Casebook.Site.Theming.Rendering;

/// <summary>What names mean at one place while a page is written: the value of this, where a loop stands, and the scope that ../ leads to.</summary>
internal sealed class Scope(object? value, Scope? outer, PartCall part)
{
    /// <summary>The value of this; a loop moves it on.</summary>
    public object? Value { get; set; } = value;

    /// <summary>The number of the item in a loop, from 0.</summary>
    public int Index { get; set; }

    /// <summary>The number of items of the loop.</summary>
    public int Count { get; init; }

    /// <summary>The scope around; null at the top of a template.</summary>
    public Scope? Outer => outer;

    /// <summary>The template or partial that is being written.</summary>
    public PartCall Part => part;
}
