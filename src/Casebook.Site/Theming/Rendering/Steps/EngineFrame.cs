using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A frame of the engine with a value of its own, and with the block that a layout goes around.</summary>
internal sealed class EngineFrame(EngineFrame.Maker make, Operand value, TemplateDelegate? block)
{
    /// <summary>How the engine makes a frame.</summary>
    public delegate BindingContext Maker(BindingContext context, object? value, TemplateDelegate? block);

    /// <summary>A new frame inside another.</summary>
    public BindingContext Around(BindingContext context) => make(context, value.In(context), block);
}
