using Casebook.Site.Output;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A text of the template as it is.</summary>
internal sealed class TextStep(Html text) : Step
{
    /// <inheritdoc/>
    public override void Write(in EncodedTextWriter writer, BindingContext context) => EngineOutput.Write(in writer, text);
}
