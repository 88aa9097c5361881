using System.Collections.Immutable;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Fields;

/// <summary>A row of fields that leads from the value of this to another; null as soon as a value on the way is null.</summary>
internal sealed class FieldPath(ImmutableArray<string> names)
{
    private readonly FieldStep[] _steps = [.. names.Select(name => new FieldStep(name))];

    /// <summary>The value at the end, from the value of a context.</summary>
    public object? Read(BindingContext context)
    {
        var value = context.Value;
        foreach (var step in _steps)
        {
            if (value is null) return null;
            value = step.Read(value);
        }

        return value;
    }
}
