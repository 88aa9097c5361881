using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A function of the engine with its arguments.</summary>
internal sealed class FunctionCall(IHelperDescriptor<HelperOptions> function, PathInfo name, Operand[] arguments)
{
    /// <summary>Lets the function write.</summary>
    public void Write(Rendition rendition) =>
        function.Invoke(in rendition.Writer, new HelperOptions(name, rendition.Context), new HandlebarsDotNet.Context(rendition.Context), Given(rendition.Context));

    /// <summary>What the function gives.</summary>
    public object? Result(BindingContext context) =>
        function.Invoke(new HelperOptions(name, context), new HandlebarsDotNet.Context(context), Given(context));

    private Arguments Given(BindingContext context) => arguments.Length switch
    {
        0 => default,
        1 => new Arguments(arguments[0].In(context)),
        2 => new Arguments(arguments[0].In(context), arguments[1].In(context)),
        3 => new Arguments(arguments[0].In(context), arguments[1].In(context), arguments[2].In(context)),
        5 => new Arguments(arguments[0].In(context), arguments[1].In(context), arguments[2].In(context), arguments[3].In(context), arguments[4].In(context)),
        _ => new Arguments(ValuesIn(context)!),
    };

    private object?[] ValuesIn(BindingContext context)
    {
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].In(context);
        return values;
    }
}
