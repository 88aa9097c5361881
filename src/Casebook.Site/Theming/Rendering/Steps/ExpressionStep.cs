using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What no other step stands for, as the framework runs it.</summary>
internal sealed class ExpressionStep(TemplateDelegate function) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition) => function(rendition.Writer, rendition.Context);
}
