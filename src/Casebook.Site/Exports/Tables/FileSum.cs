namespace Casebook.Site.Exports.Tables;

/// <summary>What tells whether a copy of a file is whole.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its SHA-256 sum in hex.</param>
internal readonly record struct FileSum(long Bytes, string Sha256);
