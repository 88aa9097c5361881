using System.Security.Cryptography;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Content.Model;

namespace Casebook.Cli.Commands;

/// <summary>What <c>casebook pack</c> was asked for.</summary>
/// <param name="Site">The site.</param>
/// <param name="Output">The file or folder to write.</param>
/// <param name="Language">The language of a book, or of title and welcome page for Kiwix; null for the site's own.</param>
/// <param name="Jobs">The number of threads.</param>
/// <param name="Report">Where findings go.</param>
internal sealed record PackRequest(SiteFolder Site, string Output, string? Language, int Jobs, RunReport Report)
{
    /// <summary>Tells people what was made; programs read the findings only.</summary>
    public void Tell(string line)
    {
        if (Report.IsForPeople) Report.Terminal.Out.WriteLine(line);
    }

    /// <summary>The language asked for, or the site's own.</summary>
    public string LanguageOf(SiteConfig config) => Language is not { } asked ? config.Language
        : config.Languages.FirstOrDefault(language => language.Equals(asked, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"the site has no '{asked}'; its languages are {string.Join(", ", config.Languages)}");

    /// <summary>Tells people that one file was made, and its sum, for who publishes it beside the file.</summary>
    public void TellOfFile(string line)
    {
        if (!Report.IsForPeople) return;
        using var file = File.OpenRead(Output);
        Tell($"{line}\nSHA-256 {Convert.ToHexStringLower(SHA256.HashData(file))}");
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
