namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What stands between two texts of a template, ready to be written. One row of steps serves all threads.</summary>
internal abstract class Step
{
    /// <summary>Writes what stands there.</summary>
    public abstract void Write(Rendition rendition);
}
