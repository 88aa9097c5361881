namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>One of two branches.</summary>
internal sealed class ChoiceStep(Operand condition, Part[] there, Part[] missing) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition) => Part.WriteAll(condition.Holds(condition.In(rendition.Context)) ? there : missing, rendition);
}
