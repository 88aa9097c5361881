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
        var sums = new FileSum[DataTables.All.Length];
        for (var i = 0; i < sums.Length; i++) sums[i] = CsvFile.Put(sink, DataTables.All[i], inputs);
        JsonFile.Put(sink, "data/datapackage.json", json => Package(json, inputs, sums));
    }

    private static void Package(Utf8JsonWriter json, ExportInputs inputs, FileSum[] sums)
    {
        json.WriteStartObject();
        json.WriteString("profile"u8, "tabular-data-package");
        json.WriteString("name"u8, "briefing-data");
        json.WriteString("title"u8, inputs.Content.Config.Title.Text);
        json.WriteString("description"u8, "Claims, evidence, sources and the figures computed from them. How each figure is computed stands on the page about the method and in docs/evidence.md of the tool.");
        json.Text("homepage"u8, inputs.Content.Config.Url);
        json.Text("version"u8, inputs.Commit);
        json.WriteStartArray("resources"u8);
        for (var i = 0; i < sums.Length; i++) Resource(json, DataTables.All[i], sums[i]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Resource(Utf8JsonWriter json, DataTable table, FileSum file)
    {
        json.WriteStartObject();
        json.WriteString("profile"u8, "tabular-data-resource");
        json.WriteString("name"u8, table.Name);
        json.WriteString("path"u8, table.Name + ".csv");
        json.WriteString("title"u8, table.Title);
        json.WriteString("format"u8, "csv");
        json.WriteString("mediatype"u8, "text/csv");
        json.WriteString("encoding"u8, "utf-8");
        json.WriteStartObject("dialect"u8);
        json.WriteString("delimiter"u8, ",");
        json.WriteString("lineTerminator"u8, "\n");
        json.WriteString("quoteChar"u8, "\"");
        json.WriteBoolean("doubleQuote"u8, true);
        json.WriteBoolean("header"u8, true);
        json.WriteEndObject();
        json.WriteNumber("bytes"u8, file.Bytes);
        json.WriteString("hash"u8, "sha256:" + file.Sha256);
        json.Object("schema"u8, table, Schema);
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, DataTable table)
    {
        json.List("fields"u8, table.Columns, static (writer, column) =>
        {
            writer.WriteString("name"u8, column.Name);
            writer.WriteString("type"u8, column.Type);
            writer.WriteString("description"u8, column.Description);
            if (!column.IsRequired) return;
            writer.WriteStartObject("constraints"u8);
            writer.WriteBoolean("required"u8, true);
            writer.WriteEndObject();
        });
        if (table.Key.Length > 0) json.Texts("primaryKey"u8, table.Key);
        if (table.Links.Length == 0) return;
        json.List("foreignKeys"u8, table.Links, static (writer, link) =>
        {
            writer.Texts("fields"u8, link.Columns);
            writer.WriteStartObject("reference"u8);
            writer.WriteString("resource"u8, link.Table);
            writer.Texts("fields"u8, link.Others);
            writer.WriteEndObject();
        });
    }
}
