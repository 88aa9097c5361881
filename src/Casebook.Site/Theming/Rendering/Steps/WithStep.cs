using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A part about another value, in the frame that is there, for a body that asks for nothing around it; the other body when there is no such value.</summary>
internal sealed class WithStep(Operand value, LateTemplate body, TemplateDelegate otherwise) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        var inner = value.In(rendition.Context);
        if (value.Holds(inner)) body.RunOver(inner, rendition);
        else otherwise(rendition.Writer, rendition.Context);
    }
}
