using System.Collections;
using System.Runtime.CompilerServices;
using Casebook.Site.Output;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering;

/// <summary>
/// What compiled templates do again and again, each as one short call. Written out at every place, as the engine has it, the same costs several times as much to compile,
/// and a template is compiled at every start.
/// </summary>
internal static class EngineCalls
{
    /// <summary>Writes a text of the template as it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(in EncodedTextWriter writer, Html text) => EngineOutput.Write(writer, text);

    /// <summary>Writes a value: a text escaped, HTML as it is, the rest as the engine has it.</summary>
    public static void WriteValue(in EncodedTextWriter writer, object? value)
    {
        if (value is string text) EngineOutput.Write(writer, text);
        else if (value is Html html) EngineOutput.Write(writer, html);
        else writer.Write(value);
    }

    /// <summary>True as <c>#if</c> has it: not null, false, zero, an empty text or an empty list.</summary>
    public static bool Holds(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        ICollection list => list.Count > 0,
        _ => HandlebarsUtils.IsTruthyOrNonEmpty(value),
    };

    /// <summary>Goes through a list in the frame that is there, for a body that asks for nothing about the loop; the other body when there is no item.</summary>
    public static void Each(in EncodedTextWriter writer, BindingContext context, object? list, TemplateDelegate body, TemplateDelegate otherwise)
    {
        // All lists of page models are such; to go through them by number makes no enumerator.
        var items = list as IList ?? (list as IEnumerable)?.Cast<object?>().ToArray() ?? [];
        if (items.Count == 0)
        {
            otherwise(writer, context);
            return;
        }

        var around = context.Value;
        for (var i = 0; i < items.Count; i++)
        {
            context.Value = items[i];
            body(writer, context);
        }

        context.Value = around;
    }

    /// <summary>Lets a function without arguments write.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(in EncodedTextWriter writer, IHelperDescriptor<HelperOptions> function, PathInfo name, BindingContext context) =>
        function.Invoke(writer, new HelperOptions(name, context), new HandlebarsDotNet.Context(context), default);

    /// <summary>Lets a function with one argument write.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(in EncodedTextWriter writer, IHelperDescriptor<HelperOptions> function, PathInfo name, BindingContext context, object? first) =>
        function.Invoke(writer, new HelperOptions(name, context), new HandlebarsDotNet.Context(context), new Arguments(first));

    /// <summary>Lets a function with two arguments write.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(in EncodedTextWriter writer, IHelperDescriptor<HelperOptions> function, PathInfo name, BindingContext context, object? first, object? second) =>
        function.Invoke(writer, new HelperOptions(name, context), new HandlebarsDotNet.Context(context), new Arguments(first, second));

    /// <summary>Lets a function with three arguments write.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(in EncodedTextWriter writer, IHelperDescriptor<HelperOptions> function, PathInfo name, BindingContext context, object? first, object? second, object? third) =>
        function.Invoke(writer, new HelperOptions(name, context), new HandlebarsDotNet.Context(context), new Arguments(first, second, third));
}
