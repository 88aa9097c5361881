using System.Collections;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>An expression of a template, ready to be evaluated.</summary>
internal abstract class Operand
{
    private Type? _holding;

    /// <summary>The value; null where a field on the way is null.</summary>
    public abstract object? In(BindingContext context);

    /// <summary>True of a value that is there, as <c>#if</c> has it: not null, false, zero, an empty text or an empty list.</summary>
    public bool Holds(object? value)
    {
        if (value is null) return false;
        if (value is bool truth) return truth;
        if (value is string text) return text.Length > 0;
        var type = value.GetType();
        if (type == _holding) return true;
        if (value is ICollection list) return list.Count > 0;
        var holds = HandlebarsUtils.IsTruthyOrNonEmpty(value);
        // Neither a number nor a list: of such a type, which this operand nearly always gives again, each value holds.
        if (holds && value is not (ValueType or IEnumerable)) _holding = type;
        return holds;
    }
}
