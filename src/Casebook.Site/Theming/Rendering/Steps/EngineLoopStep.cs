using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A part once for each item of a list, in frames of the engine, for a body that asks for something about the loop.</summary>
internal sealed class EngineLoopStep(EngineLoopStep.Loop loop, ChainSegment[] names, Operand list, TemplateDelegate body, TemplateDelegate otherwise) : Step
{
    /// <summary>How the engine goes through a list.</summary>
    public delegate void Loop(BindingContext context, EncodedTextWriter writer, ChainSegment[] names, object? list, TemplateDelegate body, TemplateDelegate otherwise);

    /// <inheritdoc/>
    public override void Write(Rendition rendition) => loop(rendition.Context, rendition.Writer, names, list.In(rendition.Context), body, otherwise);
}
