using System.Collections.Immutable;
using Casebook.Site.Theming.Helpers;

namespace Casebook.Site.Theming.Rendering;

/// <summary>One use of a template or partial: the page it is for, how deep it stands, and the block that a layout goes around.</summary>
internal sealed record PartCall(object Root, PageVoice Voice, int Depth)
{
    /// <summary>How deep partials may show partials.</summary>
    public const int Deepest = 100;

    /// <summary>The block that stands between the beginning and the end of the call; empty without.</summary>
    public ImmutableArray<Step> Block { get; init; } = [];

    /// <summary>The scope of the block.</summary>
    public Scope? BlockScope { get; init; }

    /// <summary>The same for a partial inside this one.</summary>
    public PartCall Inside() => Depth < Deepest ? new PartCall(Root, Voice, Depth + 1) : throw new RenderingException($"partials show each other more than {Deepest} deep");
}
