using Casebook.Content.Markup;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Markup;

public sealed class CommonMarkTests
{
    [SkippableFact]
    public void Examples_without_raw_html_come_out_as_the_specification_has_them()
    {
        var (compared, faults) = (0, new List<string>());
        foreach (var (number, markdown, html) in CommonMarkExamples.Read())
        {
            var bag = new DiagnosticBag();
            var syntax = MarkdownReader.ReadSpecification(new SourceText(new SourcePath("spec.md"), markdown), bag);
            if (bag.Items.Any(item => item.Code == "CB2201")) continue;
            compared++;
            var written = MarkupWriter.WriteSpecification(syntax);
            if (Normal(written) != Normal(html)) faults.Add($"{number}: {markdown}\n due {html}\n got {written}");
        }

        compared.ShouldBeGreaterThan(500);
        faults.ShouldBeEmpty();
    }

    /// <summary>Quotation marks in text may be written either way; empty elements end either way.</summary>
    private static string Normal(string html) => html.Replace("&quot;", "\"", StringComparison.Ordinal).Trim();
}
