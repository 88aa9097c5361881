using Casebook.Diagnostics.Text;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>A block directive as written: <c>::: name arguments</c>, blocks inside, <c>:::</c>.</summary>
public sealed class DirectiveBlock(BlockParser? parser) : ContainerBlock(parser)
{
    /// <summary>The name as written.</summary>
    public required string Name { get; init; }

    /// <summary>What stands after the name, without white space around it and without attributes.</summary>
    public required string Arguments { get; init; }

    /// <summary>Where the name stands.</summary>
    public required TextSpan NameSpan { get; set; }

    /// <summary>Where the arguments stand; empty at the end of the line when there are none.</summary>
    public required TextSpan ArgumentsSpan { get; set; }

    /// <summary>The number of colons it was opened with.</summary>
    internal int Colons { get; init; }

    /// <summary>True once its end has been read.</summary>
    internal bool IsEnded { get; set; }
}
