using System.Collections;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>An expression of a template, ready to be evaluated.</summary>
internal abstract class Operand
{
    /// <summary>The value; null where a field on the way is null.</summary>
    public abstract object? In(BindingContext context);

    /// <summary>True when the value holds.</summary>
    public bool Holds(BindingContext context) => Holds(In(context));

    /// <summary>True as <c>#if</c> has it: not null, false, zero, an empty text or an empty list.</summary>
    public static bool Holds(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        ICollection list => list.Count > 0,
        _ => HandlebarsUtils.IsTruthyOrNonEmpty(value),
    };
}
