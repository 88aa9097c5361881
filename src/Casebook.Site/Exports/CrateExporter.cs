using System.Globalization;
using System.Text.Json;
using Casebook.Site.Exports.Tables;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>ro-crate-metadata.json at the root of the site: the whole folder as a research object (RO-Crate 1.2), with its data files and how they were made.</summary>
internal sealed class CrateExporter : IExporter
{
    private const string Profile = "https://w3id.org/ro/crate/1.2";
    private const string Action = "#build";
    private const string Tool = "#casebook";

    private static readonly (string Path, string Name, string Format)[] Files =
    [
        ("index.html", "The site", "text/html"),
        ("data/site.json", "Tables and lists across dossiers", "application/json"),
        ("data/dossiers.json", "Dossiers with their claims, evidence, judgements and figures", "application/json"),
        ("data/sources.json", "Sources with their appraisal, roots, uses and falls", "application/json"),
        ("data/datapackage.json", "The description of the tables (Frictionless Data Package)", "application/json"),
        ("data/references.json", "The records of the sources (CSL-JSON)", "application/vnd.citationstyles.csl+json"),
        ("data/references.bib", "The records of the sources (BibLaTeX)", "application/x-bibtex"),
        ("data/references.ris", "The records of the sources (RIS)", "application/x-research-info-systems"),
    ];

    /// <inheritdoc/>
    public void Export(ExportInputs inputs, IFileSink sink) => JsonFile.Put(sink, "ro-crate-metadata.json", json => Write(json, inputs));

    private static void Write(Utf8JsonWriter json, ExportInputs inputs)
    {
        var files = Files.Concat(DataTables.All.Select(table => ($"data/{table.Name}.csv", table.Title, "text/csv"))).ToArray();
        json.WriteStartObject();
        json.WriteString("@context", Profile + "/context");
        json.WriteStartArray("@graph");
        Entity(json, "ro-crate-metadata.json", "CreativeWork", () =>
        {
            Reference(json, "conformsTo", Profile);
            Reference(json, "about", "./");
        });
        Entity(json, "./", "Dataset", () => Root(json, inputs, files));
        foreach (var (path, name, format) in files)
        {
            Entity(json, path, "File", () =>
            {
                json.WriteString("name", name);
                json.WriteString("encodingFormat", format);
            });
        }

        Entity(json, Tool, "SoftwareApplication", () =>
        {
            json.WriteString("name", "Casebook");
            json.WriteString("version", inputs.ToolVersion.Length > 0 ? inputs.ToolVersion : "0");
        });
        Entity(json, Action, "CreateAction", () =>
        {
            json.WriteString("name", "Building the site from its content");
            Reference(json, "instrument", Tool);
            Reference(json, "result", "./");
        });
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Root(Utf8JsonWriter json, ExportInputs inputs, (string Path, string Name, string Format)[] files)
    {
        var config = inputs.Content.Config;
        json.WriteString("name", config.Title.Text);
        json.WriteString("description", string.Create(CultureInfo.InvariantCulture, $"{config.Title.Text}: {inputs.Content.Dossiers.Length} dossiers, {inputs.Assessment.Claims.Count} claims and {inputs.Content.Sources.Length} sources, as a site and as data."));
        json.WriteString("inLanguage", config.Language);
        if (DatePublished(inputs) is { } date) json.WriteString("datePublished", date);
        json.Text("version", inputs.Commit);
        json.Text("url", config.Url);
        json.Text("license", config.Licence?.Text);
        json.WriteStartArray("hasPart");
        foreach (var (path, _, _) in files)
        {
            json.WriteStartObject();
            json.WriteString("@id", path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The day of the commit, else the date of evidence cut to what ISO 8601 knows; never the clock.</summary>
    private static string? DatePublished(ExportInputs inputs)
    {
        if (inputs.CommitDay is { } day) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if ((inputs.Assessment.DateOfEvidence?.End ?? inputs.Assessment.DateOfEvidence?.Start) is not { Year: >= 0 and <= 9999, Season: null, UnspecifiedYearDigits: 0 } point) return null;
        var date = point.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (point.Month is { } month) date += "-" + month.ToString("00", CultureInfo.InvariantCulture);
        return point is { Month: not null, Day: { } dayOfMonth } ? date + "-" + dayOfMonth.ToString("00", CultureInfo.InvariantCulture) : date;
    }

    private static void Entity(Utf8JsonWriter json, string id, string type, Action write)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", type);
        write();
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
