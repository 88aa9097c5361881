using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>Writes JSON that diffs well: two spaces of indent, LF, every character as itself, members in a fixed order.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Makes a file of the values that a function writes.</summary>
    internal static void Put(IFileSink sink, string path, Action<Utf8JsonWriter> write) => sink.Put(OutputPath.Of(path), stream =>
    {
        using var pieces = new PieceWriter(stream);
        using (var json = new Utf8JsonWriter(pieces, Options)) write(json);
        pieces.Write("\n"u8);
    });

    /// <summary>Makes a file with a format's name and one list, an item to a line, for lists that grow with the site.</summary>
    internal static void PutLines<T>(IFileSink sink, string path, string format, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write) => sink.Put(OutputPath.Of(path), stream =>
    {
        using var pieces = new PieceWriter(stream);
        using (var json = new Utf8JsonWriter(pieces, Options with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("format"u8, format);
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.Flush();
                pieces.Write("\n"u8);
                json.Element(item, write);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        pieces.Write("\n"u8);
    });

    /// <summary>A member with a text, left out when there is none.</summary>
    internal static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>A member with the key of a claim.</summary>
    internal static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ClaimKey key)
    {
        json.WritePropertyName(name);
        json.Key(key);
    }

    /// <summary>A member with a list of keys of claims.</summary>
    internal static void Texts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<ClaimKey> keys)
    {
        json.WriteStartArray(name);
        foreach (var key in keys) json.Key(key);
        json.WriteEndArray();
    }

    /// <summary>A member with a list of texts.</summary>
    internal static void Texts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A member with a list of texts that stand in an array: most do, and none is then boxed.</summary>
    internal static void Texts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A member with a list of what a function writes for each item.</summary>
    internal static void List<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.Element(item, write);
        json.WriteEndArray();
    }

    /// <summary>A member with a list of what a function writes for each item of an array: most stand in one, and none is then boxed.</summary>
    internal static void List<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.Element(item, write);
        json.WriteEndArray();
    }

    /// <summary>A key as it prints itself, without a text for each: large sites list hundreds of thousands.</summary>
    private static void Key(this Utf8JsonWriter json, ClaimKey key)
    {
        Span<char> room = stackalloc char[256];
        if (room.TryWrite($"{key}", out var length)) json.WriteStringValue(room[..length]);
        else json.WriteStringValue(key.ToString());
    }

    private static void Element<T>(this Utf8JsonWriter json, T item, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        write(json, item);
        json.WriteEndObject();
    }

    /// <summary>A member with an object that a function writes, left out when there is none.</summary>
    internal static void Object<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? item, Action<Utf8JsonWriter, T> write)
    {
        if (item is null) return;
        json.WriteStartObject(name);
        write(json, item);
        json.WriteEndObject();
    }
}
