namespace Casebook.Site.Building;

/// <summary>How a site is built; nothing here changes the result.</summary>
public sealed record BuildOptions
{
    /// <summary>The largest number of threads.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Told when a stage begins; null when nobody asks.</summary>
    public IStageObserver? Observer { get; init; }
}
