using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Tests.Csl;

/// <summary>Short ways to read styles and items and to format them.</summary>
internal static class Formatting
{
    public static SourceText Text(string content) => new(new SourcePath("test"), content);

    public static List<Item> Items(string json) => [.. CslJsonReader.Read(Text(json), new DiagnosticBag()).Select(entry => entry.Item)];

    public static Style Style(string body, string attributes = "class=\"in-text\"")
    {
        var diagnostics = new DiagnosticBag();
        var style = StyleReader.Read(Text($"<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" {attributes}>{body}</style>"), diagnostics);
        return style ?? throw new InvalidOperationException(diagnostics.Items[0].Message);
    }

    public static ProcessingResult Built(string style, List<Item> items, string language = "en-US", ProcessingOptions? options = null) => CitationProcessor.Process(
        BuiltInStyles.Find(style)!, BuiltInStyles.Locales, language, items, [.. items.Select((item, index) => new Cluster(item.Id, [new Cite(item.Id)]) { NoteIndex = index + 1 })], options);
}
