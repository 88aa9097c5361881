namespace Casebook.Cli.Io;

/// <summary>How a copy of a site differs from its own list of files; paths in ordinal order.</summary>
/// <param name="Files">How many files the list names.</param>
/// <param name="Missing">Named, but not there.</param>
/// <param name="Changed">There, with other bytes.</param>
/// <param name="Extra">There, but not named.</param>
internal sealed record CopyDifferences(int Files, IReadOnlyList<string> Missing, IReadOnlyList<string> Changed, IReadOnlyList<string> Extra)
{
    /// <summary>True when nothing is missing or changed; extra files do no harm to what is named.</summary>
    public bool IsWhole => Missing.Count == 0 && Changed.Count == 0;
}
