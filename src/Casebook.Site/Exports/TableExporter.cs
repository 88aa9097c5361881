using System.Text.Json;
using Casebook.Site.Exports.Tables;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>The tables as CSV, and data/datapackage.json, which describes each column (Frictionless Data Package with table schemas).</summary>
internal sealed class TableExporter : IExporter
{
    /// <inheritdoc/>
    public void Export(ExportInputs inputs, IFileSink sink)
    {
        var sums = DataTables.All.Select(table => CsvFile.Put(sink, table, inputs)).ToArray();
        JsonFile.Put(sink, "data/datapackage.json", json => Package(json, inputs, sums));
    }

    private static void Package(Utf8JsonWriter json, ExportInputs inputs, FileSum[] sums)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "briefing-data");
        json.WriteString("title", inputs.Content.Config.Title.Text);
        json.WriteString("description", "Claims, evidence, sources and the figures computed from them. How each figure is computed stands on the page about the method and in docs/evidence.md of the tool.");
        json.Text("homepage", inputs.Content.Config.Url);
        json.Text("version", inputs.Commit);
        json.WriteStartArray("resources");
        for (var i = 0; i < sums.Length; i++) Resource(json, DataTables.All[i], sums[i]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter json, DataTable table, FileSum file)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("title", table.Title);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
        json.Object("schema", table, Schema);
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, DataTable table)
    {
        json.List("fields", table.Columns, static (writer, column) =>
        {
            writer.WriteString("name", column.Name);
            writer.WriteString("type", column.Type);
            writer.WriteString("description", column.Description);
            if (!column.IsRequired) return;
            writer.WriteStartObject("constraints");
            writer.WriteBoolean("required", true);
            writer.WriteEndObject();
        });
        if (table.Key.Length > 0) json.Texts("primaryKey", table.Key);
        if (table.Links.Length == 0) return;
        json.List("foreignKeys", table.Links, static (writer, link) =>
        {
            writer.Texts("fields", link.Columns);
            writer.WriteStartObject("reference");
            writer.WriteString("resource", link.Table);
            writer.Texts("fields", link.Others);
            writer.WriteEndObject();
        });
    }
}
