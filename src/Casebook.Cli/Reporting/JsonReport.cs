using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Cli.Reporting;

/// <summary>Prints a run as one JSON object: its findings, all of them, and its counts.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints findings that are in the order of a report; facts are further members of the object.</summary>
    public static void Write(Terminal terminal, IReadOnlyCollection<Diagnostic> diagnostics, Counts counts, bool failed, IEnumerable<KeyValuePair<string, int>> facts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok", !failed);
            json.WriteNumber("errors", counts.Errors);
            json.WriteNumber("warnings", counts.Warnings);
            json.WriteNumber("notes", counts.Notes);
            foreach (var (name, value) in facts) json.WriteNumber(name, value);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics) WriteOne(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        terminal.Out.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void WriteOne(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticFormat.Word(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Path is { } path) json.WriteString("file", path.Value);
        if (diagnostic.Span is { } span) WritePlace(json, span.Start, span.End);
        else if (diagnostic.Start is { } start) WritePlace(json, start, start);
        if (diagnostic.Help is { } help) json.WriteString("help", help);
        if (diagnostic.Related is { } related)
        {
            json.WriteStartObject("related");
            json.WriteString("file", related.Path.Value);
            WritePlace(json, related.Start, related.End);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, LinePosition start, LinePosition end)
    {
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
