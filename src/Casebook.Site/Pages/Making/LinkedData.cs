using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using Casebook.Site.Pages.Dossiers;

namespace Casebook.Site.Pages.Making;

/// <summary>Linked data in the terms of schema.org, as JSON-LD that is safe inside a script element.</summary>
internal static class LinkedData
{
    // One of each for each thread: every dossier and source has such data, and most need more than a few kilobytes of it.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? s_writer;

    [ThreadStatic]
    private static HashSet<string>? s_seen;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(new TextEncoderSettings(System.Text.Unicode.UnicodeRanges.All)) };

    /// <summary>A dossier as a report with its claims and what it cites.</summary>
    public static Html OfDossier(PageScope page, Dossier dossier, DossierPage model) => Write(json =>
    {
        json.WriteString("@type", "Report");
        Identity(json, page);
        json.WriteString("headline", model.Title);
        if (model.Description is { } description) json.WriteString("abstract", description);
        json.WriteString("inLanguage", page.Language);
        Publisher(json, page);
        if (dossier.Period is { } period) json.WriteString("temporalCoverage", period.Text);
        Strings(json, "about", model.Topics.Select(topic => topic.Text));
        json.WriteStartArray("citation");
        foreach (var reference in model.References) Cited(json, page, page.Content.SourceById[reference.Source], reference.Id);
        json.WriteEndArray();
        json.WriteStartArray("hasPart");
        foreach (var claim in dossier.Claims) Claim(json, page, dossier, claim);
        json.WriteEndArray();
    });

    /// <summary>A source as the kind of work that it is.</summary>
    public static Html OfSource(PageScope page, Source source) => Write(json =>
    {
        Work(json, source);
        if (page.UrlOf() is { } url) json.WriteString("mainEntityOfPage", url);
    });

    /// <summary>The site itself.</summary>
    public static Html OfSite(PageScope page, string? description) => Write(json =>
    {
        json.WriteString("@type", "WebSite");
        if (page.Inputs.Config.Url is { } url) json.WriteString("url", url);
        json.WriteString("name", page.In(page.Inputs.Config.Title));
        if (description is not null) json.WriteString("description", description);
        json.WriteString("inLanguage", page.Language);
    });

    private static void Claim(Utf8JsonWriter json, PageScope page, Dossier dossier, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("@id", "#" + claim.Id);
        json.WriteString("text", Claims.StatementOf(page, dossier, claim).PlainText);
        var assessed = page.Assessment.Claims[claim.Key];
        json.WriteString("creativeWorkStatus", Words.Of(assessed.State));
        Appearances(json, page, "appearance", assessed.Support.Entries);
        Appearances(json, page, "subjectOf", assessed.Dispute.Entries);
        json.WriteEndObject();
    }

    private static void Appearances(Utf8JsonWriter json, PageScope page, string name, ImmutableArray<SidedEvidence> entries)
    {
        if (entries.IsEmpty) return;
        var seen = s_seen ??= new HashSet<string>(StringComparer.Ordinal);
        seen.Clear();
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            if (!seen.Add(entry.Evidence.Source)) continue;
            json.WriteStartObject();
            json.WriteString("@id", page.Inputs.Desk.Works[entry.Evidence.Source].Href);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cited(Utf8JsonWriter json, PageScope page, Source source, string anchor)
    {
        json.WriteStartObject();
        json.WriteString("@id", "#" + anchor);
        json.WriteString("@type", TypeOf(source.Item.Type));
        json.WriteString("name", source.Title.Text);
        if (source.Url is { } url) json.WriteString("url", url);
        else if (page.Inputs.Config.Url is { } site) json.WriteString("url", $"{site}sources/{source.Id}.html");
        json.WriteEndObject();
    }

    private static void Work(Utf8JsonWriter json, Source source)
    {
        json.WriteString("@type", TypeOf(source.Item.Type));
        json.WriteString("name", source.Title.Text);
        if (source.Item.Language is { } language) json.WriteString("inLanguage", language);
        if (source.Url is { } url) json.WriteString("url", url);
        if (source.Item.Texts.GetValueOrDefault("DOI") is { } doi) json.WriteString("sameAs", "https://doi.org/" + doi);
        if (Cards.YearOf(source.Issued) is not null && source.Issued is { IsInterval: false } issued) json.WriteString("datePublished", issued.Text);
        if (source.Item.Names.TryGetValue("author", out var authors))
        {
            json.WriteStartArray("author");
            foreach (var author in authors)
            {
                json.WriteStartObject();
                json.WriteString("@type", author.Literal is null ? "Person" : "Organization");
                json.WriteString("name", author.Literal ?? $"{author.Given} {author.Family}".Trim());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (source.Words("publisher") is { } publisher) Named(json, "publisher", "Organization", publisher);
        if (source.Words("container-title") is { } container) Named(json, "isPartOf", "CreativeWork", container);
    }

    private static void Identity(Utf8JsonWriter json, PageScope page)
    {
        if (page.UrlOf() is not { } url) return;
        json.WriteString("@id", url);
        json.WriteString("url", url);
    }

    private static void Publisher(Utf8JsonWriter json, PageScope page) => Named(json, "isPartOf", "WebSite", page.In(page.Inputs.Config.Title));

    private static void Named(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string property, IEnumerable<string?> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "paper-conference" => "ScholarlyArticle",
        "article-newspaper" or "article-magazine" => "NewsArticle",
        "book" => "Book",
        "chapter" => "Chapter",
        "report" => "Report",
        "thesis" => "Thesis",
        "dataset" => "Dataset",
        "legislation" or "bill" or "treaty" => "Legislation",
        "webpage" or "post-weblog" or "post" => "WebPage",
        _ => "CreativeWork",
    };

    private static Html Write(Action<Utf8JsonWriter> body) => new(page => Write(body, page));

    private static void Write(Action<Utf8JsonWriter> body, Utf8Writer page)
    {
        s_buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        s_writer ??= new Utf8JsonWriter(s_buffer, Options);
        s_buffer.ResetWrittenCount();
        s_writer.Reset();
        s_writer.WriteStartObject();
        s_writer.WriteString("@context", "https://schema.org");
        body(s_writer);
        s_writer.WriteEndObject();
        s_writer.Flush();
        page.WriteUtf8(s_buffer.WrittenSpan);
    }
}
