using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A text, number or truth value as written.</summary>
internal sealed class KnownOperand(object value) : Operand
{
    /// <inheritdoc/>
    public override object? In(BindingContext context) => value;
}
