using Casebook.Diagnostics.Text;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>A cross-link <c>[[target|words]]</c> as written; its children are the words, none when only the target is given.</summary>
public sealed class CrossLinkInline : ContainerInline
{
    /// <summary>The target without white space around it: an id with an optional kind before and an optional claim after it.</summary>
    public required string Target { get; init; }

    /// <summary>Where the target stands.</summary>
    public required TextSpan TargetSpan { get; set; }

    /// <summary>The title of the thing it leads to, set when it is bound; null before, and when it leads nowhere.</summary>
    public string? Title { get; internal set; }
}
