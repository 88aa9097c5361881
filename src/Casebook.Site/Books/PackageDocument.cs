using System.Globalization;
using System.Text;
using System.Xml;
using Casebook.Site.Output;
using Casebook.Site.Routing;

namespace Casebook.Site.Books;

/// <summary>The package document of an EPUB: what the book is, its files, and the order in which they are read.</summary>
internal static class PackageDocument
{
    /// <summary>The file.</summary>
    public const string FileName = "package.opf";

    private const string Package = "http://www.idpf.org/2007/opf";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The media type of a picture that every reading system shows; null for other files.</summary>
    public static string? PictureTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".jpg" => "image/jpeg",
        ".png" => "image/png",
        ".svg" => "image/svg+xml",
        _ => null,
    };

    /// <summary>The document for files, chapters among them in reading order.</summary>
    public static byte[] Write(BookFacts facts, IReadOnlyList<BookFile> files)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("package", Package);
            xml.WriteAttributeString("version", "3.0");
            xml.WriteAttributeString("unique-identifier", "book-id");
            xml.WriteAttributeString("xml", "lang", null, facts.Language);
            WriteMetadata(xml, facts);
            WriteManifest(xml, files);
            WriteSpine(xml, facts, files);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteMetadata(XmlWriter xml, BookFacts facts)
    {
        xml.WriteStartElement("metadata", Package);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("identifier", DublinCore);
        xml.WriteAttributeString("id", "book-id");
        xml.WriteString(facts.Identifier);
        xml.WriteEndElement();
        Element(xml, "title", facts.Title);
        Element(xml, "language", facts.Language);
        Element(xml, "publisher", facts.Publisher);
        Element(xml, "description", facts.Description);
        foreach (var subject in facts.Subjects) Element(xml, "subject", subject);
        Element(xml, "rights", facts.Rights);
        Element(xml, "source", facts.Source);
        var day = facts.Modified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Element(xml, "date", day);
        Meta(xml, "dcterms:modified", $"{day}T00:00:00Z");
        Meta(xml, "schema:version", facts.BuildId);
        foreach (var mode in (string[])["textual", "visual"]) Meta(xml, "schema:accessMode", mode);
        Meta(xml, "schema:accessModeSufficient", "textual");
        foreach (var feature in (string[])["alternativeText", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"]) Meta(xml, "schema:accessibilityFeature", feature);
        Meta(xml, "schema:accessibilityHazard", "none");
        Meta(xml, "schema:accessibilitySummary", facts.AccessibilitySummary);
        xml.WriteEndElement();
    }

    private static void WriteManifest(XmlWriter xml, IReadOnlyList<BookFile> files)
    {
        xml.WriteStartElement("manifest", Package);
        for (var i = 0; i < files.Count; i++)
        {
            xml.WriteStartElement("item", Package);
            xml.WriteAttributeString("id", IdOf(i));
            xml.WriteAttributeString("href", Route.Of("x").To(new Route(files[i].Path)));
            xml.WriteAttributeString("media-type", files[i].MediaType);
            if (files[i].Properties.Length > 0) xml.WriteAttributeString("properties", files[i].Properties);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSpine(XmlWriter xml, BookFacts facts, IReadOnlyList<BookFile> files)
    {
        xml.WriteStartElement("spine", Package);
        xml.WriteAttributeString("page-progression-direction", facts.Direction);
        for (var i = 0; i < files.Count; i++)
        {
            if (files[i].MediaType != BookFile.Chapter) continue;
            xml.WriteStartElement("itemref", Package);
            xml.WriteAttributeString("idref", IdOf(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) xml.WriteElementString("dc", name, DublinCore, Sound(value));
    }

    private static void Meta(XmlWriter xml, string property, string value)
    {
        xml.WriteStartElement("meta", Package);
        xml.WriteAttributeString("property", property);
        xml.WriteString(Sound(value));
        xml.WriteEndElement();
    }

    /// <summary>A text without the signs that XML forbids.</summary>
    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    private static string IdOf(int index) => "f" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
