namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A part of a template, ready to be written. Steps never change, so one row of them serves all threads.</summary>
internal abstract class Step
{
    /// <summary>Writes the part.</summary>
    public abstract void Write(Rendition rendition);

    /// <summary>Writes parts one after another.</summary>
    public static void WriteAll(Step[] steps, Rendition rendition)
    {
        foreach (var step in steps) step.Write(rendition);
    }
}
