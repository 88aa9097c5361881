using System.Reflection;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Building;
using Casebook.Tests.House;

namespace Casebook.Tests.Site;

/// <summary>Each diagnostic of the back end, save the search, has a code of its own, a page that explains it, and a test that names it.</summary>
public sealed class SiteCatalogueTests
{
    private static readonly DiagnosticDescriptor[] Declared =
        [.. typeof(SiteBuilder).Assembly.GetTypes().Where(type => type.Namespace?.Contains(".Search", StringComparison.Ordinal) != true).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    [Fact]
    public void No_code_is_used_twice() => Declared.GroupBy(descriptor => descriptor.Code).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void Every_code_can_be_named_in_the_settings() => Declared.Except(SiteDiagnostics.All).Select(descriptor => descriptor.Code).ShouldBeEmpty();

    [Fact]
    public void Every_code_has_a_page_with_its_severity_an_example_and_a_way_out()
    {
        var faults = new List<string>();
        foreach (var descriptor in Declared)
        {
            var path = Path.Combine(Repository.Root, "docs/diagnostics", descriptor.Code + ".md");
            var text = File.Exists(path) ? File.ReadAllText(path) : "";
            var isWhole = text.StartsWith($"# {descriptor.Code}: ", StringComparison.Ordinal) && text.Contains($"Severity: {DiagnosticFormat.Word(descriptor.Severity)}", StringComparison.Ordinal)
                && text.Contains("## Example", StringComparison.Ordinal) && text.Contains("## What to do", StringComparison.Ordinal);
            if (!isWhole) faults.Add(descriptor.Code);
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_is_named_by_a_test()
    {
        var tests = string.Join('\n', Repository.CSharpFiles("tests").Select(File.ReadAllText));
        Declared.Where(descriptor => !tests.Contains(descriptor.Code, StringComparison.Ordinal)).Select(descriptor => descriptor.Code).ShouldBeEmpty();
    }
}
