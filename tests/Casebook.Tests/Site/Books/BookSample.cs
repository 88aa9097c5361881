using System.Text;
using System.Xml;
using System.Xml.Linq;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Building;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Books;

/// <summary>A book in memory, its XML read as strictly as a reading system does.</summary>
internal sealed class BookSample
{
    public static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Package = "http://www.idpf.org/2007/opf";
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private BookSample(BookOutput book) =>
        Files = book.Files.Select(file => new KeyValuePair<string, byte[]>(file.Path.Value, file.Bytes.ToArray())).ToList();

    /// <summary>The files in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Files { get; }

    /// <summary>The chapters by their paths below EPUB/.</summary>
    public IReadOnlyDictionary<string, XDocument> Chapters => Files.Where(file => file.Key.EndsWith(".xhtml", StringComparison.Ordinal))
        .ToDictionary(file => file.Key["EPUB/".Length..], file => Parse(file.Value), StringComparer.Ordinal);

    public XDocument PackageDocument => Parse(Files.Single(file => file.Key == "EPUB/package.opf").Value);

    public static BookSample Of(SiteSample site, string language = "en", int jobs = 2)
    {
        var options = new BuildOptions { Jobs = jobs };
        var input = site.Input();
        var result = SiteBuilder.BuildBook(input, SiteBuilder.Check(input, options), language, options);
        result.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(DiagnosticFormat.Full).ShouldBeEmpty();
        return new BookSample(result.Value!);
    }

    private static XDocument Parse(byte[] bytes)
    {
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(bytes)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
