namespace Casebook.Cli.Io;

/// <summary>What writing a site did, in numbers of files.</summary>
/// <param name="Written">New or changed.</param>
/// <param name="Unchanged">Left as they were, with their time stamps.</param>
/// <param name="Removed">Of the former build, no longer part of the site.</param>
/// <param name="Foreign">Not made by a build, left alone.</param>
internal sealed record WriteSummary(int Written, int Unchanged, int Removed, int Foreign);
