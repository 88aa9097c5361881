using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A part about another value, in the frame that is there, for a body that asks for nothing around it; the other body when there is no such value.</summary>
internal sealed class WithStep(Operand value, LateTemplate body, TemplateDelegate otherwise) : Step
{
    /// <inheritdoc/>
    public override void Write(in EncodedTextWriter writer, BindingContext context)
    {
        var inner = value.In(context);
        if (Operand.Holds(inner)) body.RunOver(inner, in writer, context);
        else otherwise(writer, context);
    }
}
