namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A partial that is a function, over the value of this or over another, and then only where there is one.</summary>
internal sealed class PartialStep(PartialFunction partial, Operand? value) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        if (value is null)
        {
            partial.Template?.Run(rendition);
            return;
        }

        var inner = value.In(rendition.Context);
        if (value.Holds(inner)) partial.Template?.RunOver(inner, rendition);
    }
}
