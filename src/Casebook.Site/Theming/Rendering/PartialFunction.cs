using Casebook.Site.Theming.Rendering.Steps;
using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A partial as a function of the engine, which needs neither a search for its name at each call nor a frame around its value.</summary>
internal sealed class PartialFunction(string partial) : IHelperDescriptor<HelperOptions>
{
    private LateTemplate? _template;

    /// <inheritdoc/>
    public PathInfo Name { get; } = NameOf(partial);

    /// <summary>The name of the function in the text for the engine; no function of themes and no field has such a name.</summary>
    public static string NameOf(string partial) => "partial-" + partial;

    /// <summary>Gives the function what it shows; nothing when that is null.</summary>
    public void Show(LateTemplate? template) => _template = template;

    /// <summary>Writes the partial over the value of this.</summary>
    public void Write(in EncodedTextWriter writer, BindingContext context) => _template?.Run(in writer, context);

    /// <summary>Writes the partial over a value; nothing for one that is not there.</summary>
    public void WriteOver(object? value, in EncodedTextWriter writer, BindingContext context)
    {
        if (Operand.Holds(value)) _template?.RunOver(value, in writer, context);
    }

    /// <inheritdoc/>
    public void Invoke(in EncodedTextWriter output, in HelperOptions options, in HandlebarsDotNet.Context context, in Arguments arguments)
    {
        if (arguments.Length == 0) Write(in output, options.Frame);
        else WriteOver(arguments[0], in output, options.Frame);
    }

    /// <inheritdoc/>
    public object? Invoke(in HelperOptions options, in HandlebarsDotNet.Context context, in Arguments arguments) =>
        this.ReturnInvoke<PartialFunction, HelperOptions>(options, context, arguments);
}
