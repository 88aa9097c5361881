using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What a function writes.</summary>
internal sealed class FunctionStep(FunctionCall call) : Step
{
    /// <inheritdoc/>
    public override void Write(in EncodedTextWriter writer, BindingContext context) => call.Write(in writer, context);
}
