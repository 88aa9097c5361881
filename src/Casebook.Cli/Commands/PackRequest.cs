using Casebook.Cli.Io;
using Casebook.Cli.Reporting;

namespace Casebook.Cli.Commands;

/// <summary>What <c>casebook pack</c> was asked for.</summary>
/// <param name="Site">The site.</param>
/// <param name="Output">The file to write.</param>
/// <param name="Language">The language of a book; null for the site's own.</param>
/// <param name="Jobs">The number of threads.</param>
/// <param name="Report">Where findings go.</param>
internal sealed record PackRequest(SiteFolder Site, string Output, string? Language, int Jobs, RunReport Report)
{
    /// <summary>Tells people what was made; programs read the findings only.</summary>
    public void Tell(string line)
    {
        if (Report.IsForPeople) Report.Terminal.Out.WriteLine(line);
    }

    /// <summary>Writes a file; what keeps it from being written is a fault of usage.</summary>
    public void Write(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{Output}' could not be written: {exception.Message}");
        }
    }
}
