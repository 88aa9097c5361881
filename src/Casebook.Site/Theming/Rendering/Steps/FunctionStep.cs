namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What a function writes.</summary>
internal sealed class FunctionStep(FunctionCall call) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition) => call.Write(rendition);
}
