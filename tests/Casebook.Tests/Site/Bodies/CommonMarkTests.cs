using System.Text.Json;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Bodies;

namespace Casebook.Tests.Site.Bodies;

/// <summary>The examples of CommonMark's specification as JSON ([{markdown, html, example, section}]), from CASEBOOK_COMMONMARK or ../shared/commonmark.json.</summary>
public sealed class CommonMarkTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [SkippableFact]
    public void Examples_without_raw_html_come_out_as_the_specification_has_them()
    {
        var path = Environment.GetEnvironmentVariable("CASEBOOK_COMMONMARK") ?? TestData.Require("commonmark.json");
        using var examples = JsonDocument.Parse(File.ReadAllText(path));
        var (compared, faults) = (0, new List<string>());
        foreach (var example in examples.RootElement.EnumerateArray())
        {
            var markdown = example.GetProperty("markdown").GetString()!;
            var bag = new DiagnosticBag();
            var syntax = MarkdownReader.ReadSpecification(new SourceText(new SourcePath("spec.md"), markdown), bag);
            if (bag.Items.Any(item => item.Code == "CB2201")) continue;
            compared++;
            var html = BodyRenderer.Specification(syntax);
            if (Normal(html) != Normal(example.GetProperty("html").GetString()!))
                faults.Add($"{example.GetProperty("example")} {example.GetProperty("section")}: {Shown(markdown)}\n due {Shown(example.GetProperty("html").GetString())}\n got {Shown(html)}");
        }

        compared.ShouldBeGreaterThan(500);
        faults.ShouldBeEmpty();
    }

    private static string Shown(string? text) => JsonSerializer.Serialize(text, Plain);

    /// <summary>Quotation marks in text may be written either way; empty elements end either way.</summary>
    private static string Normal(string html) => html.Replace("&quot;", "\"", StringComparison.Ordinal).Trim();
}
