using System.CommandLine;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Content.Authoring;
using Casebook.Content.Reading;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook new KIND ID</c>: begins a file with the fields that it must have, and the others as comments.</summary>
internal static class NewCommand
{
    private static readonly Dictionary<string, (string Folder, string Ending, string TitleField)> Kinds = new(StringComparer.Ordinal)
    {
        ["dossier"] = ("dossiers", ".md", "title"), ["source"] = ("sources", ".md", "title"), ["actor"] = ("actors", ".md", "name"),
        ["page"] = ("pages", ".md", "title"), ["framework"] = ("frameworks", ".yml", "title"),
    };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "dossier, source, actor, page or framework" };
        var id = new Argument<string>("ID") { Description = "The id, which is also the file's name: lower-case letters, digits and hyphens" };
        var title = new Option<string?>("--title") { Description = "Its title or name", HelpName = "TEXT" };
        var options = new SharedOptions();
        var command = new Command("new", "Begin a file of the content: the fields that it must have, and the others as comments that say what they are for");
        command.Arguments.Add(kind);
        command.Arguments.Add(id);
        command.Options.Add(title);
        command.Options.Add(options.Site);
        command.SetAction(parsed => Run(parsed.GetValue(options.Site)!, parsed.GetValue(kind)!, parsed.GetValue(id)!, parsed.GetValue(title), terminal));
        return command;
    }

    private static int Run(string path, string kind, string id, string? title, Terminal terminal)
    {
        var site = SiteFolder.At(path, out var fault) ?? throw new UsageException(fault!);
        if (!Kinds.TryGetValue(kind, out var form)) throw new UsageException($"'{kind}' is no kind of file to begin; there are {string.Join(", ", Kinds.Keys)}");
        if (ContentId.FaultOf(id) is { } why) throw new UsageException($"'{id}' is no id: {why}");
        var relative = $"{SiteFolder.ContentName}/{form.Folder}/{id}{form.Ending}";
        var file = site.PathOf(relative);
        if (File.Exists(file)) throw new UsageException($"{relative} is there already");
        var values = title is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [form.TitleField] = Scaffold.Quoted(title) };
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Scaffold.Write(kind, values));
        terminal.Out.WriteLine($"Began {relative}; 'casebook check' says what it still needs.");
        return ExitCode.Clean;
    }
}
