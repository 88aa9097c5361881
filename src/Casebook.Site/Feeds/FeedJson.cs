using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Content.Model;

namespace Casebook.Site.Feeds;

/// <summary>Writes the entries as a JSON Feed.</summary>
internal static class FeedJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file.</summary>
    internal static string Write(string name, SiteConfig config, string title, string site, IReadOnlyList<FeedEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", title);
            json.WriteString("home_page_url", site);
            json.WriteString("feed_url", site + name + ".json");
            json.WriteString("language", config.Language);
            json.WriteStartArray("items");
            foreach (var entry in entries) Item(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Item(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Url);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Summary ?? entry.Title);
        json.WriteString("date_modified", FeedFiles.Instant(entry.Day));
        json.WriteStartArray("tags");
        foreach (var topic in entry.Topics) json.WriteStringValue(topic);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
