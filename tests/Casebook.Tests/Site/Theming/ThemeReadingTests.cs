using System.Collections.Frozen;
using System.Text;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using Casebook.Site.Routing;
using Casebook.Site.Theming;
using Casebook.Site.Theming.Templates;

namespace Casebook.Tests.Site.Theming;

/// <summary>A theme as a whole: what must be there, and what is done about files that do not fit.</summary>
public sealed class ThemeReadingTests
{
    private static readonly Dictionary<string, Type> Contract = new() { ["sample"] = typeof(SamplePage) };

    [Fact]
    public void A_folder_that_is_no_theme_says_what_is_missing() =>
        Codes(("readme.md", "x")).ShouldBe(["CB6001", "CB6010"]);

    [Fact]
    public void A_missing_template_is_an_error() =>
        Codes(("theme.yml", "name: x"), ("strings/en.yml", "a: b")).ShouldBe(["CB6002"]);

    [Theory]
    [InlineData("nam: x")]
    [InlineData("- x")]
    [InlineData("name: [x]")]
    [InlineData("title: x")]
    public void A_wrong_manifest_is_an_error(string manifest) =>
        Codes(("theme.yml", manifest), ("strings/en.yml", "a: b"), ("templates/sample.hbs", "x")).ShouldContain("CB6010");

    [Fact]
    public void Strings_that_are_no_texts_are_an_error() =>
        Codes(("theme.yml", "name: x"), ("strings/en.yml", "a: [b]"), ("templates/sample.hbs", "x")).ShouldBe(["CB6010"]);

    [Fact]
    public void A_stray_file_is_a_warning() =>
        Codes(("theme.yml", "name: x"), ("strings/en.yml", "a: b"), ("templates/sample.hbs", "x"), ("sample.hbs", "x")).ShouldBe(["CB6014"]);

    [Fact]
    public void A_template_that_is_not_utf8_is_an_error()
    {
        SourceFile[] files = [File("strings/en.yml", "a: b"), new SourceFile(new SourcePath("templates/sample.hbs"), new byte[] { 0xFF, 0xFE }), File("theme.yml", "name: x")];
        ThemeReader.Read(files, Contract, []).Diagnostics.Select(finding => finding.Code).ShouldContain("CB1001");
    }

    [Fact]
    public void What_the_engine_refuses_is_reported_with_its_file()
    {
        var bag = new DiagnosticBag();
        PageRenderer.Open(Theme(partial: "{{#if"), bag).ShouldBeNull();
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe("CB6015");
        bag.Items[0].Path.ShouldBe(new SourcePath("partials/p.hbs"));
    }

    [Fact]
    public void A_page_that_cannot_be_made_is_reported_with_its_template()
    {
        var bag = new DiagnosticBag();
        var files = new FileList();
        PageRenderer.Open(Theme(template: "{{> nowhere}}"), bag)!.Render(new PagePlan("sample", Route.Of("a.html"), "en"), ThemeSample.Page, files, bag);
        files.Sorted.ShouldBeEmpty();
        bag.Items.ShouldHaveSingleItem().Code.ShouldBe("CB6016");
    }

    private static Theme Theme(string template = "x", string partial = "x") => new(
        "x",
        new[] { Parsed("templates", "sample", template) }.ToFrozenDictionary(parsed => parsed.Name, StringComparer.Ordinal),
        new[] { Parsed("partials", "p", partial) }.ToFrozenDictionary(parsed => parsed.Name, StringComparer.Ordinal),
        new ThemeSample("x").Read().Value!.Strings,
        []);

    private static ParsedTemplate Parsed(string folder, string name, string text) => new(name, new SourceText(new SourcePath($"{folder}/{name}.hbs"), text), []);

    private static IEnumerable<string> Codes(params (string Path, string Text)[] files) =>
        ThemeReader.Read([.. files.Select(file => File(file.Path, file.Text))], Contract, []).Diagnostics.Select(finding => finding.Code);

    private static SourceFile File(string path, string text) => new(new SourcePath(path), Encoding.UTF8.GetBytes(text));
}
