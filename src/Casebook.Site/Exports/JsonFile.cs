using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>Writes JSON that diffs well: two spaces of indent, LF, every character as itself, members in a fixed order.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A file of the values that a function writes.</summary>
    internal static OutputFile Of(string path, Action<Utf8JsonWriter> write)
    {
        var buffer = new ChunkedBytes();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        buffer.Write("\n"u8);
        return new OutputFile(OutputPath.Of(path), buffer.Take());
    }

    /// <summary>A file with a format's name and one list, an item to a line, for lists that grow with the site.</summary>
    internal static OutputFile OfLines<T>(string path, string format, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ChunkedBytes();
        using (var json = new Utf8JsonWriter(buffer, Options with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("format", format);
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.Flush();
                buffer.Write("\n"u8);
                json.WriteStartObject();
                write(json, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return new OutputFile(OutputPath.Of(path), buffer.Take());
    }

    /// <summary>A member with a text, left out when there is none.</summary>
    internal static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A member with a list of texts.</summary>
    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A member with a list of what a function writes for each item.</summary>
    internal static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A member with an object that a function writes, left out when there is none.</summary>
    internal static void Object<T>(this Utf8JsonWriter json, string name, T? item, Action<Utf8JsonWriter, T> write)
    {
        if (item is null) return;
        json.WriteStartObject(name);
        write(json, item);
        json.WriteEndObject();
    }
}
