using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A function of the engine that is called by a step of its own, which finds once what is the same at each call.</summary>
internal abstract class StepFunction(string name) : IHelperDescriptor<HelperOptions>
{
    /// <inheritdoc/>
    public PathInfo Name { get; } = name;

    /// <summary>The step for a call with these arguments, which were checked.</summary>
    public abstract Step StepFor(Operand[] arguments);

    /// <summary>Writes what the step for these arguments does.</summary>
    public void Invoke(in EncodedTextWriter output, in HelperOptions options, in HandlebarsDotNet.Context context, in Arguments arguments)
    {
        var given = new Operand[arguments.Length];
        for (var i = 0; i < given.Length; i++) given[i] = new KnownOperand(arguments[i]);
        Part.WriteAll([new Part([], StepFor(given))], output, options.Frame);
    }

    /// <inheritdoc/>
    public virtual object? Invoke(in HelperOptions options, in HandlebarsDotNet.Context context, in Arguments arguments) =>
        this.ReturnInvoke<StepFunction, HelperOptions>(options, context, arguments);
}
