namespace Casebook.Site.Building;

/// <summary>Is told when each stage of a build begins and when the last one ends; measures time, because the build has no clock.</summary>
public interface IStageObserver
{
    /// <summary>A stage begins, and the one before it has ended; its name is one of <see cref="Stages"/>.</summary>
    void Begin(string stage);

    /// <summary>The last stage has ended.</summary>
    void End();
}
