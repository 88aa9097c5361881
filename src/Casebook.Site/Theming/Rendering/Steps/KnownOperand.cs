using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A text, number or truth value as written.</summary>
internal sealed class KnownOperand(object? value) : Operand
{
    private object? Value => value;

    /// <inheritdoc/>
    public override object? In(BindingContext context) => value;

    /// <summary>The text of an operand that was checked to be one.</summary>
    public static string TextOf(Operand operand) => (string)((KnownOperand)operand).Value!;
}
