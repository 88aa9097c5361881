namespace Casebook.Site.Verifying;

/// <summary>An address on a page, in two names of the <see cref="NameTable"/>: the part before the first number sign, and the place after it.</summary>
/// <param name="File">The part before the place; the whole address when it names no place, or one with escapes.</param>
/// <param name="Place">The place's name, or <see cref="NoPlace"/>.</param>
internal readonly record struct PageLink(int File, int Place)
{
    /// <summary>Stands for no place.</summary>
    public const int NoPlace = -1;
}
