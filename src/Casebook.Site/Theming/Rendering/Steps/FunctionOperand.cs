using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What a function gives.</summary>
internal sealed class FunctionOperand(FunctionCall call) : Operand
{
    /// <inheritdoc/>
    public override object? In(BindingContext context) => call.Result(context);
}
