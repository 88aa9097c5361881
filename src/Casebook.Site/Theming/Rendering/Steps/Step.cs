namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What stands between two texts of a template, ready to be written. Steps never change, so one row of them serves all threads.</summary>
internal abstract class Step
{
    /// <summary>Writes what stands there.</summary>
    public abstract void Write(Rendition rendition);
}
