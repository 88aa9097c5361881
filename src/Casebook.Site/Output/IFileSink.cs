namespace Casebook.Site.Output;

/// <summary>Takes the finished files of a site as they are made, so that no build has to hold them all.</summary>
public interface IFileSink
{
    /// <summary>Takes one file; called from any thread, in any order, once for each path. The bytes are lent for the time of the call: who keeps them, copies them.</summary>
    void Put(OutputFile file);
}
