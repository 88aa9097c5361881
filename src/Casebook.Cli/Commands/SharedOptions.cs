using System.CommandLine;
using System.Globalization;
using Casebook.Cli.Reporting;

namespace Casebook.Cli.Commands;

/// <summary>The options that commands share; each call makes a new one, because an option belongs to one command.</summary>
internal sealed class SharedOptions
{
    /// <summary>The folder of the site.</summary>
    public Option<string> Site { get; } = new("--site", "-s")
    {
        Description = "The folder of the site: the one that holds site.config.yml and content/",
        DefaultValueFactory = _ => ".",
        HelpName = "DIR",
    };

    /// <summary>Warnings fail the run.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings fail the run too" };

    /// <summary>How many threads.</summary>
    public Option<int> Jobs { get; } = JobsOption();

    /// <summary>How findings are printed.</summary>
    public Option<ReportFormat> Format { get; } = new("--format")
    {
        Description = "How findings are printed: text for people and editors, json for programs (one object on standard output), github for annotations of a pull request",
        DefaultValueFactory = _ => ReportFormat.Text,
        HelpName = "text|json|github",
    };

    /// <summary>Prints the time of each stage.</summary>
    public Option<bool> Timings { get; } = new("--timings") { Description = "Print how long each stage took" };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Site);
        command.Options.Add(Strict);
        command.Options.Add(Jobs);
        command.Options.Add(Format);
        command.Options.Add(Timings);
    }

    private static Option<int> JobsOption()
    {
        var option = new Option<int>("--jobs", "-j")
        {
            Description = "How many threads to use; the output is the same for any number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            HelpName = "N",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 256) return jobs;
                result.AddError("--jobs takes a whole number from 1 to 256");
                return 0;
            },
        };
        return option;
    }
}
