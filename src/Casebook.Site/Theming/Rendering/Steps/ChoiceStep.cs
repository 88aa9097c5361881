using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>One of two branches.</summary>
internal sealed class ChoiceStep(Operand condition, Step[] there, Step[] missing) : Step
{
    /// <inheritdoc/>
    public override void Write(in EncodedTextWriter writer, BindingContext context) => WriteAll(condition.Holds(context) ? there : missing, in writer, context);
}
