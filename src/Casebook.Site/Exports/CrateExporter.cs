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
        json.WriteString("@context"u8, Profile + "/context");
        json.WriteStartArray("@graph"u8);
        Entity(json, "ro-crate-metadata.json", "CreativeWork", () =>
        {
            Reference(json, "conformsTo"u8, Profile);
            Reference(json, "about"u8, "./");
        });
        Entity(json, "./", "Dataset", () => Root(json, inputs, files));
        foreach (var (path, name, format) in files)
        {
            Entity(json, path, "File", () =>
            {
                json.WriteString("name"u8, name);
                json.WriteString("encodingFormat"u8, format);
            });
        }

        Entity(json, Tool, "SoftwareApplication", () =>
        {
            json.WriteString("name"u8, "Casebook");
            json.WriteString("version"u8, inputs.ToolVersion.Length > 0 ? inputs.ToolVersion : "0");
        });
        Entity(json, Action, "CreateAction", () =>
        {
            json.WriteString("name"u8, "Building the site from its content");
            Reference(json, "instrument"u8, Tool);
            Reference(json, "result"u8, "./");
        });
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Root(Utf8JsonWriter json, ExportInputs inputs, (string Path, string Name, string Format)[] files)
    {
        var config = inputs.Content.Config;
        json.WriteString("name"u8, config.Title.Text);
        json.WriteString("description"u8, string.Create(CultureInfo.InvariantCulture, $"{config.Title.Text}: {inputs.Content.Dossiers.Length} dossiers, {inputs.Assessment.Claims.Count} claims and {inputs.Content.Sources.Length} sources, as a site and as data."));
        json.WriteString("inLanguage"u8, config.Language);
        if (DatePublished(inputs) is { } date) json.WriteString("datePublished"u8, date);
        json.Text("version"u8, inputs.Commit);
        json.Text("url"u8, config.Url);
        json.Text("license"u8, config.Licence?.Text);
        json.WriteStartArray("hasPart"u8);
        foreach (var (path, _, _) in files)
        {
            json.WriteStartObject();
            json.WriteString("@id"u8, path);
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
        json.WriteString("@id"u8, id);
        json.WriteString("@type"u8, type);
        write();
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id"u8, id);
        json.WriteEndObject();
    }
}
