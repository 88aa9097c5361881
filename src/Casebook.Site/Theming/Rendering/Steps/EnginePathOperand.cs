using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What the engine finds by a path: the page, the number of an item, a value further out, a name of a block.</summary>
internal sealed class EnginePathOperand(PathInfo path) : Operand
{
    /// <inheritdoc/>
    public override object? In(BindingContext context) => PathResolver.ResolvePath(context, path);
}
