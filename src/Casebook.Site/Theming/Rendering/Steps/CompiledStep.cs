using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What no other step stands for, as the framework runs it.</summary>
internal sealed class CompiledStep(TemplateDelegate compiled) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition) => compiled(rendition.Writer, rendition.Context);
}
