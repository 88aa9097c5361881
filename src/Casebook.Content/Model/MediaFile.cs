namespace Casebook.Content.Model;

/// <summary>A file under content/media: its path below content/ (media/...) and its bytes.</summary>
public sealed record MediaFile(string Path, ReadOnlyMemory<byte> Bytes);
