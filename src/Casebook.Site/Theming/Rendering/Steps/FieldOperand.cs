using Casebook.Site.Theming.Fields;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A row of fields that leads from the value of this to another, none of them to this itself; null as soon as a value on the way is null.</summary>
internal sealed class FieldOperand(FieldStep[] fields) : Operand
{
    /// <inheritdoc/>
    public override object? In(BindingContext context)
    {
        var value = context.Value;
        foreach (var field in fields)
        {
            if (value is null) return null;
            value = field.Read(value);
        }

        return value;
    }
}
