namespace Casebook.Site.Output;

/// <summary>Lets every finished file go, for a build whose findings alone are wanted.</summary>
public sealed class NoFiles : IFileSink
{
    /// <inheritdoc/>
    public void Put(OutputFile file)
    {
    }

    /// <inheritdoc/>
    public void Put(OutputPath path, Action<Stream> write) => write(Stream.Null);
}
