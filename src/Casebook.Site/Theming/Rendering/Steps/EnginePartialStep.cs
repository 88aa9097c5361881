using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A partial that only the engine can show: a layout, the page in its layout, a partial that shows itself again.</summary>
internal sealed class EnginePartialStep(EnginePartialStep.Partial partial, string name, ICompiledHandlebarsConfiguration configuration, bool isBlock, string? indent, EngineFrame? frame) : Step
{
    /// <summary>How the engine shows a partial.</summary>
    public delegate void Partial(string name, BindingContext context, EncodedTextWriter writer, ICompiledHandlebarsConfiguration configuration, bool isBlock, string? indent);

    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        if (frame is null)
        {
            partial(name, rendition.Context, rendition.Writer, configuration, isBlock, indent);
            return;
        }

        // The engine, which lends frames, forgets to take this one back.
        using var own = frame.Around(rendition.Context);
        partial(name, own, rendition.Writer, configuration, isBlock, indent);
    }
}
