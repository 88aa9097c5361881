using Casebook.Site.Output;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A value: a text escaped, HTML as it is, the rest as the engine has it.</summary>
internal sealed class ValueStep(Operand value) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        switch (value.In(rendition.Context))
        {
            case string text: Html.WriteText(text, rendition.Page); break;
            case Html html: html.WriteTo(rendition.Page); break;
            case var other: rendition.Writer.Write(other); break;
        }
    }
}
