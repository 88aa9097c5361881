using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Templates;

/// <summary>A block whose end has not been read yet.</summary>
internal sealed class OpenBlock(string name, TextSpan start, CallExpression? head, ImmutableArray<string> names)
{
    public string Name => name;

    public TextSpan Start => start;

    /// <summary>True for an "else if", which the end of the outer block closes.</summary>
    public bool IsChained { get; init; }

    public PartialNode? Partial { get; init; }

    public ImmutableArray<TemplateNode>? Body { get; set; }

    public ImmutableArray<TemplateNode>.Builder Outer { get; set; } = ImmutableArray.CreateBuilder<TemplateNode>();

    /// <summary>The finished node; the nodes read last are the body, or the inverse when an else came before.</summary>
    public TemplateNode Finish(ImmutableArray<TemplateNode> last, TextSpan span)
    {
        if (Partial is not null) return Partial with { Body = last };
        return Body is { } body ? new BlockNode(head!, names, body, last, span) : new BlockNode(head!, names, last, [], span);
    }
}
