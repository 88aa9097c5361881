using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Exports;
using Casebook.Site.Output;
using Casebook.Tests.Content.Assessing;
using Casebook.Tests.House;

namespace Casebook.Tests.Site.Exports;

/// <summary>The data that a site gives away: every figure of its pages, under documented names, in formats that others read.</summary>
public sealed class ExportTests
{
    private static readonly Dictionary<string, byte[]> Files = Make(Case().Build());

    [Fact]
    public void Every_file_is_there_and_the_same_again()
    {
        Files.Keys.Order(StringComparer.Ordinal).ShouldBe(
        [
            "data/actors.csv", "data/assessments.csv", "data/claims.csv", "data/datapackage.json", "data/derivations.csv", "data/dossiers.csv", "data/dossiers.json", "data/events.csv",
            "data/evidence.csv", "data/falls.csv", "data/gaps.csv", "data/hypotheses.csv", "data/judgements.csv", "data/milestones.csv", "data/participants.csv", "data/ratings.csv",
            "data/sensitivity.csv", "data/site.json", "data/sources.csv", "data/sources.json", "ro-crate-metadata.json",
        ]);
        foreach (var (path, bytes) in Make(Case().Build())) bytes.ShouldBe(Files[path]);
    }

    [Fact]
    public void A_claim_carries_its_state_and_the_origins_of_both_sides()
    {
        var claim = Json("data/dossiers.json").GetProperty("dossiers")[0].GetProperty("claims")[0];
        claim.GetProperty("state").GetString().ShouldBe("disputed");
        claim.GetProperty("support").GetProperty("origins").GetInt32().ShouldBe(2);
        Texts(claim.GetProperty("support").GetProperty("sources")).ShouldBe(["wire", "copy", "other"]);
        claim.GetProperty("dispute").GetProperty("origins").GetInt32().ShouldBe(1);
        claim.GetProperty("address").GetString().ShouldBe("dossiers/d.html#one");
        Texts(claim.GetProperty("hangsOn")).ShouldBe(["critic"]);
        claim.GetProperty("evidence")[0].GetProperty("credibility").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void A_matrix_carries_its_sums_order_and_sensitivity()
    {
        var matrix = Json("data/dossiers.json").GetProperty("dossiers")[0].GetProperty("matrix");
        matrix.GetProperty("columns")[0].GetProperty("weighted").GetInt32().ShouldBe(3);
        matrix.GetProperty("columns")[1].GetProperty("weighted").GetInt32().ShouldBe(2);
        matrix.GetProperty("byHowMuch").GetInt32().ShouldBe(1);
        Texts(matrix.GetProperty("first")).ShouldBe(["h2"]);
        matrix.GetProperty("sensitivity").EnumerateArray().Select(entry => entry.TryGetProperty("source", out var source) ? source.GetString() : "#" + entry.GetProperty("claim").GetString()).ShouldBe(["#d#one"]);
    }

    [Fact]
    public void A_source_carries_its_roots_and_what_falls_with_it()
    {
        var sources = Json("data/sources.json").GetProperty("sources").EnumerateArray().ToDictionary(source => source.GetProperty("id").GetString()!);
        Texts(sources["copy"].GetProperty("roots")).ShouldBe(["wire"]);
        Texts(sources["wire"].GetProperty("fall").GetProperty("alsoFall")).ShouldBe(["copy"]);
        Texts(sources["critic"].GetProperty("fall").GetProperty("loseOnlyDispute")).ShouldBe(["d#one"]);
        sources["gone"].GetProperty("stands").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Lists_across_dossiers_are_there()
    {
        var site = Json("data/site.json");
        Texts(site.GetProperty("disputed")).ShouldBe(["d#one"]);
        site.GetProperty("dateOfEvidence").GetString().ShouldBe("2026-11");
        site.GetProperty("hypotheses")[0].GetProperty("rows").GetInt32().ShouldBe(2);
        site.GetProperty("milestones")[0].GetProperty("state").GetString().ShouldBe("missed");
    }

    [Fact]
    public void Tables_hold_what_their_schema_says()
    {
        var package = Json("data/datapackage.json");
        package.GetProperty("resources").GetArrayLength().ShouldBe(16);
        foreach (var resource in package.GetProperty("resources").EnumerateArray())
        {
            var bytes = Files["data/" + resource.GetProperty("path").GetString()];
            resource.GetProperty("hash").GetString().ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)));
            resource.GetProperty("bytes").GetInt32().ShouldBe(bytes.Length);
            var rows = Csv(bytes);
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            rows[0].ShouldBe(fields.Select(field => field.GetProperty("name").GetString()!));
            foreach (var row in rows.Skip(1))
            {
                row.Count.ShouldBe(fields.Count);
                for (var i = 0; i < row.Count; i++) Fits(row[i], fields[i]).ShouldBeTrue($"{resource.GetProperty("name")}: {fields[i].GetProperty("name")} '{row[i]}'");
            }
        }
    }

    [Fact]
    public void Keys_of_tables_lead_to_rows_of_others()
    {
        var resources = Json("data/datapackage.json").GetProperty("resources").EnumerateArray().ToDictionary(resource => resource.GetProperty("name").GetString()!);
        foreach (var (name, resource) in resources)
        {
            var schema = resource.GetProperty("schema");
            if (schema.TryGetProperty("primaryKey", out var key)) Column(name, Texts(key)).ShouldBeUnique();
            if (!schema.TryGetProperty("foreignKeys", out var links)) continue;
            foreach (var link in links.EnumerateArray())
            {
                var known = Column(link.GetProperty("reference").GetProperty("resource").GetString()!, Texts(link.GetProperty("reference").GetProperty("fields")));
                Column(name, Texts(link.GetProperty("fields"))).ShouldBeSubsetOf(known);
            }
        }
    }

    [Fact]
    public void Cells_with_commas_quotes_and_lines_come_back()
    {
        var statements = Csv(Files["data/claims.csv"]).Skip(1).Select(row => row[2]).ToList();
        statements[0].ShouldBe("He said \"no\", twice;\nthen left.");
    }

    [Fact]
    public void The_crate_describes_itself_its_root_and_each_file()
    {
        var crate = Json("ro-crate-metadata.json");
        crate.GetProperty("@context").GetString().ShouldBe("https://w3id.org/ro/crate/1.2/context");
        var graph = crate.GetProperty("@graph").EnumerateArray().ToDictionary(entity => entity.GetProperty("@id").GetString()!);
        graph["ro-crate-metadata.json"].GetProperty("about").GetProperty("@id").GetString().ShouldBe("./");
        graph["./"].GetProperty("datePublished").GetString().ShouldBe("2026-11-20");
        var parts = graph["./"].GetProperty("hasPart").EnumerateArray().Select(part => part.GetProperty("@id").GetString()!).ToList();
        parts.ShouldAllBe(part => graph.ContainsKey(part) && (part == "index.html" || part.StartsWith("data/references.", StringComparison.Ordinal) || Files.ContainsKey(part)));
        parts.Count.ShouldBe(Files.Count + 3);
    }

    private static ReferenceTexts TextsOf(EvidenceBase content, int jobs) => ReferenceTexts.Of([.. content.Sources.Select(source => source.Item)], jobs);

    [Fact]
    public void Records_joined_are_what_the_writers_write_of_all()
    {
        var content = Case().Build();
        var files = Run(PageDownloads.Steps(content, TextsOf(content, 2))).ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Bytes.Span));
        Item[] used = [.. content.Sources.Where(source => content.UsedSources.Contains(source.Id)).Select(source => source.Item with { Texts = source.Item.Texts })];
        used.Length.ShouldBe(5);
        foreach (var path in (string[])["data/references", "bibliography/all", "dossiers/d"])
        {
            files[path + ".bib"].ShouldBe(BibTexWriter.Write(used));
            files[path + ".json"].ShouldBe(CslJsonWriter.Write(used));
            files[path + ".ris"].ShouldBe(RisWriter.Write(used));
        }

        files["sources/wire.json"].ShouldBe(CslJsonWriter.Write([content.SourceById["wire"].Item]));
        var nothing = new CaseFile().Dossier("d", dossier => dossier).Build();
        var empty = Run(PageDownloads.Steps(nothing, TextsOf(nothing, 1))).ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Bytes.Span));
        empty["dossiers/d.json"].ShouldBe(CslJsonWriter.Write([]));
        empty["dossiers/d.bib"].ShouldBe(BibTexWriter.Write([]));
    }

    [Fact]
    public void Nanopublications_leave_out_withdrawn_claims_and_escape_what_they_quote()
    {
        var file = Run([sink => Exporters.MakeLinkedData(Inputs(Case().Build()), sink)]).ShouldHaveSingleItem();
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        text.ShouldContain("schema:text \"He said \\\"no\\\", twice;\\nthen left.\"@en");
        text.ShouldContain("prov:wasDerivedFrom <../sources/wire.html>");
        text.ShouldNotContain("#d.three");
        text.Split("a np:Nanopublication").Length.ShouldBe(3);
        text.Count(unit => unit == '{').ShouldBe(text.Count(unit => unit == '}'));
    }

    [Fact]
    public void Every_name_is_documented()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data.md"));
        var names = new HashSet<string>();
        foreach (var path in (string[])["data/site.json", "data/dossiers.json", "data/sources.json"]) Names(Json(path), names);
        foreach (var path in Files.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal))) names.UnionWith(Csv(Files[path])[0]);
        names.Where(name => !text.Contains($"`{name}`")).ShouldBeEmpty();
        Files.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Where(path => !text.Contains("### " + Path.GetFileName(path))).ShouldBeEmpty();
    }

    /// <summary>Names of members, but for those that are ids.</summary>
    private static void Names(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Names(item, names);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var member in element.EnumerateObject())
        {
            names.Add(member.Name);
            if (member.Name is not ("ratings" or "titles" or "explanations" or "levels")) Names(member.Value, names);
        }
    }

    private static CaseFile Case() => new CaseFile().Hypotheses("h1 h2").Explanations("e1 e2").Scale("depth", "low high").TagSet("obstacles", "o1").AsOf("2026-11")
        .Source("wire").Source("copy", "wire").Source("other").Source("critic").Withdrawn("gone")
        .Claim("d#one", "wire/2! copy other", "critic", confidence: 'h', ratings: "h1:I h2:C", with: claim => claim with { Statement = CaseFile.Body("He said \"no\", twice;\nthen left."), Explains = ["e1"] })
        .Claim("d#two", "wire other gone", confidence: 'm', ratings: "h1:C h2:I", with: claim => claim with { Tags = ["o1"] })
        .Claim("d#three", "wire", with: claim => claim with { Withdrawn = CaseFile.Gone })
        .Dossier("d", dossier => dossier with
        {
            AsOf = CaseFile.Date("2026-10"),
            Judgements = [new Judgement { Id = "j", Text = CaseFile.Body("Likely."), Likelihood = Likelihood.Scale[4], RestsOn = [new ClaimReference(new ClaimKey("d", "one"), dossier.Span)], Span = dossier.Span }],
            Milestones = [new Milestone(CaseFile.Date("2026-10"), CaseFile.Body("A launch."), "h1", null, dossier.Span)],
            Gaps = [new Gap(CaseFile.Body("Who pays?"), null, "j", dossier.Span)],
            Timeline = [new TimelineEntry(CaseFile.Date("2021~"), CaseFile.Body("Signed."), null, dossier.Span)],
        });

    private static ImmutableArray<OutputFile> Run(IEnumerable<Action<IFileSink>> steps)
    {
        var files = new FileList();
        Parallel.ForEach(steps, step => step(files));
        return files.Sorted;
    }

    private static ExportInputs Inputs(EvidenceBase content) => new(content, EvidenceAssessor.Assess(content), "1.0", new string('a', 40), new DateOnly(2026, 11, 20));

    private static Dictionary<string, byte[]> Make(EvidenceBase content) => Run(Exporters.Steps(Inputs(content))).ToDictionary(file => file.Path.Value, file => file.Bytes.ToArray());

    private static JsonElement Json(string path) => JsonDocument.Parse(Files[path]).RootElement;

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static bool Fits(string cell, JsonElement field) => cell.Length == 0
        ? !field.TryGetProperty("constraints", out _)
        : field.GetProperty("type").GetString() switch { "integer" => int.TryParse(cell, out _), "boolean" => cell is "true" or "false", _ => true };

    private static List<string> Column(string table, string[] names)
    {
        var rows = Csv(Files[$"data/{table}.csv"]);
        var places = names.Select(name => rows[0].IndexOf(name)).ToArray();
        return [.. rows.Skip(1).Select(row => string.Join('\n', places.Select(place => row[place])))];
    }

    private static List<List<string>> Csv(byte[] bytes)
    {
        var (rows, row, cell, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        var text = Encoding.UTF8.GetString(bytes);
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted && (text[i] is ',' or '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] != '\n') continue;
                rows.Add(row);
                row = [];
            }
            else cell.Append(text[i]);
        }

        return rows;
    }
}
