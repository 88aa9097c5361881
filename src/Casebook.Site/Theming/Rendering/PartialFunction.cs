using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A partial as a function of the engine, which needs neither a search for its name at each call nor a frame around its value.</summary>
internal sealed class PartialFunction(string partial) : IHelperDescriptor<HelperOptions>
{
    /// <inheritdoc/>
    public PathInfo Name { get; } = NameOf(partial);

    /// <summary>The name of the function in the text for the engine; no function of themes and no field has such a name.</summary>
    public static string NameOf(string partial) => "partial-" + partial;

    /// <summary>What the function shows; nothing when that is null.</summary>
    public LateTemplate? Template { get; set; }

    /// <summary>Writes the partial over its value, or over that of this when it has none of its own; nothing for a value that is not there.</summary>
    public void Invoke(in EncodedTextWriter output, in HelperOptions options, in HandlebarsDotNet.Context context, in Arguments arguments)
    {
        var frame = options.Frame;
        var around = frame.Value;
        if (arguments.Length > 0) frame.Value = arguments[0];
        if (arguments.Length == 0 || HandlebarsUtils.IsTruthyOrNonEmpty(frame.Value)) Template?.Write(output, frame);
        frame.Value = around;
    }

    /// <inheritdoc/>
    public object? Invoke(in HelperOptions options, in HandlebarsDotNet.Context context, in Arguments arguments) =>
        this.ReturnInvoke<PartialFunction, HelperOptions>(options, context, arguments);
}
