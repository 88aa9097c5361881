using System.Reflection;
using System.Text.RegularExpressions;
using Casebook.Citations.Items;
using Casebook.Cli.Io;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Tests.Specs;

namespace Casebook.Tests.House;

/// <summary>Each diagnostic has a code of its own, a page that explains it, and a test that shows it.</summary>
public sealed partial class CatalogueTests
{
    private static readonly Assembly[] Layers = [typeof(DiagnosticDescriptor).Assembly, typeof(Item).Assembly, typeof(ContentDiagnostics).Assembly];

    private static readonly string Pages = Path.Combine(Repository.Root, "docs/diagnostics");

    [Fact]
    public void No_code_is_used_twice() =>
        Descriptors().GroupBy(entry => entry.Descriptor.Code).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void Every_code_can_be_named_in_the_settings() =>
        Descriptors().Select(entry => entry.Descriptor.Code).Except(ContentDiagnostics.All.Select(descriptor => descriptor.Code)).ShouldBeEmpty();

    [Fact]
    public void Every_code_has_a_page_with_its_severity_an_example_and_a_way_out()
    {
        var faults = new List<string>();
        foreach (var (descriptor, _) in Descriptors())
        {
            var path = Path.Combine(Pages, descriptor.Code + ".md");
            var text = File.Exists(path) ? File.ReadAllText(path) : "";
            if (!text.StartsWith($"# {descriptor.Code}: ", StringComparison.Ordinal)) faults.Add($"{descriptor.Code}: no page");
            else if (!text.Contains($"Severity: {DiagnosticFormat.Word(descriptor.Severity)}", StringComparison.Ordinal)) faults.Add($"{descriptor.Code}: another severity");
            else if (!text.Contains("## Example", StringComparison.Ordinal) || !text.Contains("## What to do", StringComparison.Ordinal)) faults.Add($"{descriptor.Code}: no example or no way out");
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_of_these_layers_belongs_to_a_code()
    {
        var codes = Descriptors().Select(entry => entry.Descriptor).Concat(InputDiagnostics.All).Select(descriptor => descriptor.Code).ToHashSet(StringComparer.Ordinal);
        Directory.EnumerateFiles(Pages, "CB*.md").Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Where(code => code[2] is '1' or '2' or '3' or '7' && !codes.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_is_shown_by_a_spec_or_a_test()
    {
        var shown = Code().Matches(SpecTests.AllExpected()).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var tests = string.Join('\n', Repository.CSharpFiles("tests").Select(File.ReadAllText));
        Descriptors().Where(entry => !shown.Contains(entry.Descriptor.Code) && !tests.Contains(entry.Descriptor.Code, StringComparison.Ordinal) && !tests.Contains($"Diagnostics.{entry.Name}", StringComparison.Ordinal))
            .Select(entry => $"{entry.Descriptor.Code} {entry.Name}").ShouldBeEmpty();
    }

    private static IEnumerable<(DiagnosticDescriptor Descriptor, string Name)> Descriptors() =>
        Layers.SelectMany(layer => layer.GetTypes()).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!, field.Name));

    [GeneratedRegex(@"\bCB\d{4}\b")]
    private static partial Regex Code();
}
