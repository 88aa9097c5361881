using Casebook.Citations.Output;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>What is kept of an item as it prints where nothing has to tell it from others, which is so for most items of most runs; each text is made when first asked for.</summary>
internal sealed class ItemTexts
{
    /// <summary>The text of a cite for telling items apart.</summary>
    public string? Cite { get; set; }

    /// <summary>The blocks of names of the same cite.</summary>
    public NamesRecord[]? Names { get; set; }

    /// <summary>The finished entry.</summary>
    public FormattedText? Entry { get; set; }
}
