namespace Casebook.Site.Output;

/// <summary>Takes the finished files of a site as they are made, so that no build has to hold them all. Files come from any thread, in any order, once for each path.</summary>
public interface IFileSink
{
    /// <summary>Takes one file. The bytes are lent for the time of the call: who keeps them, copies them.</summary>
    void Put(OutputFile file);

    /// <summary>Takes one file that grows with the site while it is being made, so that it is nowhere held as a whole; no page, which is looked over as one.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="write">Writes its bytes; called at most once, before the sink returns; not when it has failed and what it gets is worth nothing.</param>
    void Put(OutputPath path, Action<Stream> write);
}
