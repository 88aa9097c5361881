using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casebook.Content.Authoring;
using Casebook.Content.Binding;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Tests.House;
using Casebook.Tests.Specs;

namespace Casebook.Tests.Content.Authoring;

/// <summary>Schema, reference and scaffolds follow from the field tables and agree with what binding accepts.</summary>
public sealed class AuthoringTests
{
    private const string Mark = "<!-- The tables below are made from the tables that the tool reads by. -->\n";

    [Fact]
    public void The_field_reference_in_the_guide_is_the_one_of_the_tables()
    {
        var path = Path.Combine(Repository.Root, "docs/authoring.md");
        var guide = File.ReadAllText(path);
        var head = guide[..(guide.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        var due = head + "\n" + FieldReference.Write();
        if (Environment.GetEnvironmentVariable("CASEBOOK_APPROVE") == "1") File.WriteAllText(path, due);
        else guide.ShouldBe(due, "run the tests with CASEBOOK_APPROVE=1 and read the difference");
    }

    [Theory]
    [InlineData("dossier", "dossiers")]
    [InlineData("actor", "actors")]
    [InlineData("source", "sources")]
    [InlineData("page", "pages")]
    [InlineData("framework", "frameworks")]
    public void The_files_of_the_demonstration_site_are_valid_by_the_schema(string kind, string folder)
    {
        var schema = new SchemaValidation(JsonNode.Parse(FieldSchema.Write(kind)!)!.AsObject());
        var extension = kind == "framework" ? "*.yml" : "*.md";
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", folder), extension, SearchOption.AllDirectories))
        {
            if (kind == "dossier" && Path.GetFileNameWithoutExtension(path).Contains('.', StringComparison.Ordinal)) continue;
            schema.Faults(SchemaValidation.Json(Yaml(File.ReadAllText(path)))).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("settings", "site.config.yml")]
    [InlineData("topics", "content/topics.yml")]
    [InlineData("glossary", "content/glossary.yml")]
    public void Single_files_of_the_demonstration_site_are_valid_by_the_schema(string kind, string path) =>
        new SchemaValidation(JsonNode.Parse(FieldSchema.Write(kind)!)!.AsObject()).Faults(SchemaValidation.Json(Yaml(File.ReadAllText(Path.Combine(Repository.Root, path))))).ShouldBeEmpty();

    [Theory]
    [InlineData("title: A\nsummary: S\nstatus: agreed\ntopics: space")]
    [InlineData("title: A\nsummary: S\nstatus: agreed")]
    [InlineData("title: A\nsummary: S\nstatus: agreed\ntopics: [space]\nstatsu: x")]
    [InlineData("title: A\nsummary: S\nstatus: agreed\ntopics: [space]\nclaims: [{id: A B, statement: S, evidence: []}]")]
    [InlineData("title: A\nsummary: S\nstatus: agreed\ntopics: [space]\nclaims: [{id: a, statement: S, evidence: [{source: x, credibility: 7}]}]")]
    public void Faults_of_shape_are_faults_by_the_schema(string yaml) =>
        new SchemaValidation(JsonNode.Parse(FieldSchema.Write("dossier")!)!.AsObject()).Faults(SchemaValidation.Json(Yaml("---\n" + yaml + "\n---\n"))).ShouldNotBeEmpty();

    [Fact]
    public void A_withdrawn_dossier_needs_its_title_only() =>
        new SchemaValidation(JsonNode.Parse(FieldSchema.Write("dossier")!)!.AsObject()).Faults(SchemaValidation.Json(Yaml("---\ntitle: A\nwithdrawn: {on: 2026}\n---\n"))).ShouldBeEmpty();

    [Theory]
    [InlineData("dossier", "content/dossiers/new.md")]
    [InlineData("source", "content/sources/new.md")]
    [InlineData("actor", "content/actors/new.md")]
    [InlineData("page", "content/pages/new.md")]
    [InlineData("framework", "content/frameworks/new.yml")]
    public void A_new_file_is_right_from_the_start(string kind, string path)
    {
        var values = new Dictionary<string, string>
        {
            [kind == "actor" ? "name" : "title"] = Scaffold.Quoted("New: a \"case\" # 1"),
            ["topics"] = "[space]",
            ["summary"] = "A sentence.",
        };
        if (kind == "source") values["type"] = "report";
        var text = Scaffold.Write(kind, values)!;
        var spec = Spec.Read($"=== {path}\n{text}=== diagnostics\n", SpecTests.Base);
        spec.Run().ShouldBe("");
    }

    [Fact]
    public void A_new_source_about_which_nothing_is_said_is_a_source_of_its_own() =>
        Spec.Read($"=== content/sources/new.md\n{Scaffold.Write("source", new Dictionary<string, string>())}=== diagnostics\n", SpecTests.Base).Run().ShouldBe("");

    [Fact]
    public void The_guide_names_all_that_holds_without_settings()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/authoring.md"));
        guide.ShouldContain($"Statuses: `{Ids(ConfigDefaults.Statuses)}`");
        guide.ShouldContain($"actors: `{Ids(ConfigDefaults.ActorKinds)}`");
        guide.ShouldContain($"Perspectives: `{Ids(ConfigDefaults.Perspectives)}`");
        guide.ShouldContain($"`{string.Join(' ', ConfigDefaults.BuiltInPages)}`");
        guide.ShouldContain($"`[{string.Join(", ", ConfigDefaults.Navigation)}]`");
        Likelihood.Scale.ShouldAllBe(step => guide.Contains($"`{step.Word}`") && guide.Contains($"`{step.Twin}`"));
        static string Ids(ImmutableArray<Label> labels) => string.Join(' ', labels.Select(label => label.Id));
    }

    [Fact]
    public void Only_kinds_with_files_of_their_own_have_a_first_form() => Scaffold.Write("topics", new Dictionary<string, string>()).ShouldBeNull();

    private static YamlNode Yaml(string file)
    {
        var text = new SourceText(new SourcePath("a"), file);
        var diagnostics = new DiagnosticBag();
        var span = file.StartsWith("---", StringComparison.Ordinal) ? FrontMatterSplit.Split(text, diagnostics)!.Yaml : (TextSpan?)null;
        return YamlReader.Read(text, span, diagnostics)!;
    }
}
