using System.Collections.Immutable;
using Casebook.Site.Theming.Fields;
using Casebook.Site.Theming.Helpers;

namespace Casebook.Site.Theming.Rendering;

/// <summary>An expression of a template, ready to be evaluated.</summary>
internal abstract class Operand
{
    /// <summary>The value; null where a field on the way is null.</summary>
    public abstract object? In(Scope scope);
}

/// <summary>A text, number or truth value as written.</summary>
internal sealed class LiteralOperand(object? value) : Operand
{
    public override object? In(Scope scope) => value;
}

/// <summary>What a loop or the page knows: the value or the number of a scope some way out, the ends of a loop, the page.</summary>
internal sealed class ScopeOperand(int ups, Func<Scope, object?> read) : Operand
{
    public override object? In(Scope scope)
    {
        for (var up = 0; up < ups && scope.Outer is { } outer; up++) scope = outer;
        return read(scope);
    }
}

/// <summary>A field of a record. The field found last is kept with its type, because a place in a template nearly always meets one type.</summary>
internal sealed class FieldOperand(Operand record, string name) : Operand
{
    private Found _last = new(typeof(void), null);

    public override object? In(Scope scope)
    {
        if (record.In(scope) is not { } holder) return null;
        var found = _last;
        if (found.Type != holder.GetType()) _last = found = new Found(holder.GetType(), FieldTable.Of(holder.GetType()).Find(name));
        return found.Field?.Read(holder);
    }

    private sealed record Found(Type Type, Field? Field);
}

/// <summary>A function with its arguments.</summary>
internal sealed class CallOperand(IThemeFunction function, ImmutableArray<Operand> arguments, ImmutableArray<string> names, ImmutableArray<Operand> named, FragmentShelf fragments) : Operand
{
    public override object? In(Scope scope) => function.Call(new ThemeCall(Values(arguments, scope), names, Values(named, scope), scope.Part.Voice, fragments));

    private static object?[] Values(ImmutableArray<Operand> operands, Scope scope)
    {
        if (operands.IsEmpty) return [];
        var values = new object?[operands.Length];
        for (var i = 0; i < values.Length; i++) values[i] = operands[i].In(scope);
        return values;
    }
}
