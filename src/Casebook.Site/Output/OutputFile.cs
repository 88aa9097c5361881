using System.Text;

namespace Casebook.Site.Output;

/// <summary>A finished file of the site, in memory.</summary>
public sealed record OutputFile(OutputPath Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>True for a page.</summary>
    public bool IsHtml => Path.Value.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>A file of text, as UTF-8 without a byte-order mark.</summary>
    public static OutputFile OfText(string path, string text) => new(OutputPath.Of(path), Encoding.UTF8.GetBytes(text));
}
