using System.CommandLine;
using Casebook.Cli.Reporting;

namespace Casebook.Cli.Commands;

/// <summary>The command line: its commands, and how wrong usage and bugs end.</summary>
internal static class CommandLine
{
    private const string About = """
        Compiles dossiers in Markdown into a static site of structured evidence: claims with addresses of their own, evidence for and against, a page for every source.

        A site is a folder with site.config.yml and content/. Typical use:
          casebook check                 are all files right? nothing is written
          casebook build                 write the site to output/, whole or not at all
          casebook build --strict        the same, but let warnings fail it (for a build server)
          casebook new dossier some-id   begin a file with the fields that it must have
          casebook cite some-source      how a source is cited
          casebook pack                  the site as one zip file for readers without network
          casebook pack --as epub        the briefing as a book; --as zim: a folder for Kiwix
          casebook verify site.zip       is this copy whole?

        Exit codes: 0 no errors (with --strict no warnings either), 1 errors in the content, 2 wrong usage, 3 a bug of casebook.
        """;

    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(string[] arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) terminal.Error.WriteLine($"casebook: {error.Message}");
            terminal.Error.WriteLine("casebook: see 'casebook --help'");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Out, Error = terminal.Error });
        }
        catch (UsageException exception)
        {
            terminal.Error.WriteLine($"casebook: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine($"casebook: error CB9001: this is a bug of casebook, not of your files; please report it with the lines below\n{exception}");
            return ExitCode.Internal;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(About);
        foreach (var command in (Command[])[BuildCommand.Create(terminal), CheckCommand.Create(terminal), PackCommand.Create(terminal), ExportCommand.Create(terminal), VerifyCommand.Create(terminal), CiteCommand.Create(terminal), StylesCommand.Create(terminal), NewCommand.Create(terminal), SchemaCommand.Create(terminal)]) root.Subcommands.Add(command);
        return root;
    }
}
