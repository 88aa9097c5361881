using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Tests.Formats;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_code_is_used_once_and_has_a_page_and_a_test()
    {
        var tests = string.Concat(Directory.GetFiles(Path.Combine(Root(), "tests/Casebook.Citations.Tests/Formats"), "*.cs").Select(File.ReadAllText));
        FormatDiagnostics.All.Select(descriptor => descriptor.Code).ShouldBeUnique();
        foreach (var descriptor in FormatDiagnostics.All)
        {
            var page = Path.Combine(Root(), "docs/diagnostics", descriptor.Code + ".md");
            File.Exists(page).ShouldBeTrue(page);
            File.ReadAllText(page).ShouldContain($"Severity: {DiagnosticFormat.Word(descriptor.Severity)}");
            tests.ShouldContain(descriptor.Code);
        }
    }

    [Fact]
    public void The_example_of_a_page_gives_its_code()
    {
        foreach (var descriptor in FormatDiagnostics.All.Where(descriptor => descriptor.Code != "CB7011"))
        {
            var lines = File.ReadAllLines(Path.Combine(Root(), "docs/diagnostics", descriptor.Code + ".md"));
            var open = Array.FindIndex(lines, line => line.StartsWith("```", StringComparison.Ordinal));
            var close = Array.FindIndex(lines, open + 1, line => line == "```");
            var text = new SourceText(new SourcePath("lib"), string.Join('\n', lines[(open + 1)..close]));
            var diagnostics = new DiagnosticBag();
            _ = lines[open] switch { "```json" => CslJsonReader.Read(text, diagnostics), "```bibtex" => BibTexReader.Read(text, diagnostics), _ => RisReader.Read(text, diagnostics) };
            diagnostics.Items.Select(finding => finding.Code).ShouldContain(descriptor.Code);
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Casebook.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run inside the repository");
        return folder;
    }
}
