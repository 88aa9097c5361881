using Casebook.Site.Output;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Tells the template engine to write HTML made by the build as it is.</summary>
internal sealed class HtmlFormatters : IFormatterProvider, IFormatter
{
    /// <inheritdoc/>
    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return type == typeof(Html);
    }

    /// <inheritdoc/>
    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        if (value is Html html) EngineOutput.Write(writer, html);
    }
}
