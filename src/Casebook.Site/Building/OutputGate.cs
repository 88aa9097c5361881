using System.Security.Cryptography;
using Casebook.Site.Output;
using Casebook.Site.Verifying;

namespace Casebook.Site.Building;

/// <summary>The way out for every finished file: its sum goes into the manifest, a page is looked over, and the file is handed on and held no longer.</summary>
internal sealed class OutputGate(IFileSink sink) : IFileSink
{
    private readonly OutputManifest _manifest = new();

    /// <summary>What the pages looked over have in them.</summary>
    public SiteVerifier Verifier { get; } = new();

    /// <inheritdoc/>
    public void Put(OutputFile file)
    {
        _manifest.Add(file);
        Verifier.Look(file);
        sink.Put(file);
    }

    /// <inheritdoc/>
    public void Put(OutputPath path, Action<Stream> write)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sink.Put(path, stream =>
        {
            using var summed = new SummedStream(stream, sum);
            write(summed);
        });
        _manifest.Add(path, sum.GetHashAndReset());
        Verifier.Look(new OutputFile(path, default));
    }

    /// <summary>Lets out the manifest of all files before it, and gives the number of all files with it.</summary>
    public int Close()
    {
        sink.Put(_manifest.ToFile());
        return _manifest.Count + 1;
    }
}
