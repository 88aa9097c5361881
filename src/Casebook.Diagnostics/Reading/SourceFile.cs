using Casebook.Diagnostics.Text;

namespace Casebook.Diagnostics.Reading;

/// <summary>An input file as it lies on disk: its path in the site and its bytes.</summary>
public sealed record SourceFile(SourcePath Path, ReadOnlyMemory<byte> Bytes);
