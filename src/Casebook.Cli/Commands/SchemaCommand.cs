using System.CommandLine;
using Casebook.Cli.Reporting;
using Casebook.Content.Authoring;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Commands;

/// <summary><c>casebook schema KIND</c>: the fields of a kind of file as JSON Schema, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", FieldSchema.Kinds) };
        var command = new Command("schema", "Print the fields of a kind of file as JSON Schema (2020-12), for editors");
        command.Arguments.Add(kind);
        command.SetAction(parsed =>
        {
            terminal.Out.Write(FieldSchema.Write(parsed.GetValue(kind)!) ?? throw new UsageException(Unknown(parsed.GetValue(kind)!)));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Unknown(string kind) =>
        $"there is no kind of file '{kind}'; {Suggestion.Sentence(kind, FieldSchema.Kinds) ?? "there are " + string.Join(", ", FieldSchema.Kinds)}";
}
