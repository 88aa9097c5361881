namespace Casebook.Cli.Commands;

/// <summary>Ends a command because of how it was called: a site or output folder that is none, or a file that cannot be written. The message is for the caller.</summary>
internal sealed class UsageException(string message) : Exception(message);
