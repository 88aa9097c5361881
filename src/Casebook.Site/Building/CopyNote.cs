using System.Globalization;
using System.Text;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Pages.Making;

namespace Casebook.Site.Building;

/// <summary>The file that tells who was handed a copy what it is, how new it is, where the newest edition is, and how to see whether it is whole.</summary>
public static class CopyNote
{
    /// <summary>The name of the file at the root of the site.</summary>
    public const string FileName = "about-this-copy.txt";

    private const int Column = 18;

    /// <summary>The file of a build.</summary>
    internal static OutputFile Of(EvidenceBase content, Assessment assessment, BuildFacts facts)
    {
        var text = new StringBuilder();
        text.Append(content.Config.Title.Text).Append("\n\nThis folder is a whole copy of the site: open index.html. Nothing in it needs a network.\n\n");
        Append(text, "Build", facts.BuildId);
        Append(text, "Date of evidence", assessment.DateOfEvidence?.Text);
        Append(text, "Source commit", facts.Commit is { } commit ? commit + (facts.HasLocalChanges ? ", with changes that are not committed" : "") : null);
        Append(text, "Commit of", facts.CommitDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(text, "Source files", content.Config.Repository);
        Append(text, "Newest edition", content.Config.Url);
        Append(text, "Made with", $"Casebook {facts.ToolVersion}".TrimEnd());
        return OutputFile.OfText(FileName, text.Append($"""

            Is the copy whole? Any of these, run in this folder, says so:
              casebook verify .
              sha256sum -c --quiet {OutputManifest.FileName}
              shasum -a 256 -c {OutputManifest.FileName}

            """.ReplaceLineEndings("\n")).ToString());
    }

    /// <summary>The facts in such a file, a line each; signs that steer a terminal are left out.</summary>
    public static IEnumerable<string> FactsIn(string text) =>
        text.Split('\n').Where(line => line.Length > Column && line[Column - 1] == ' ' && line[..Column].Contains(':', StringComparison.Ordinal))
            .Select(line => string.Concat(line.Where(sign => !char.IsControl(sign))));

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) text.Append((name + ":").PadRight(Column)).Append(value).Append('\n');
    }
}
