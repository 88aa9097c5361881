namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A text of the template, in UTF-8, as it is.</summary>
internal sealed class TextStep(byte[] text) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition) => rendition.Page.WriteUtf8(text);
}
