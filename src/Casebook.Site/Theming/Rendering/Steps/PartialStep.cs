using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A partial that is a function, over the value of this or over another.</summary>
internal sealed class PartialStep(PartialFunction partial, Operand? value) : Step
{
    /// <inheritdoc/>
    public override void Write(in EncodedTextWriter writer, BindingContext context)
    {
        if (value is null) partial.Write(in writer, context);
        else partial.WriteOver(value.In(context), in writer, context);
    }
}
