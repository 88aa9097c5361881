using System.Collections.Immutable;
using System.Text;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>Single names and dates as CSL-JSON on one line, for formats that hold them in part only.</summary>
internal static class CslFragments
{
    /// <summary>True for a text that can only be such JSON.</summary>
    public static bool IsJson(string text) => text.StartsWith("[ {", StringComparison.Ordinal) || text.StartsWith("{ \"", StringComparison.Ordinal);

    public static string Write(ImmutableArray<Name> names)
    {
        var json = new JsonText(new StringBuilder());
        CslJsonWriter.Write(json, names);
        return OneLine(json);
    }

    public static string Write(ItemDate date)
    {
        var json = new JsonText(new StringBuilder());
        CslJsonWriter.Write(json, date);
        return OneLine(json);
    }

    /// <summary>The words of a date that is nothing else and would not be read as one, or its JSON.</summary>
    public static string WordsOrJson(ItemDate date) =>
        date is { Start: null, IsCirca: false, IsOpen: false, End: null, Literal: { } words } && !IsJson(words) && Edtf.Parse(words, out _) is null ? words : Write(date);

    /// <summary>The names, or none when the text is not their JSON.</summary>
    public static ImmutableArray<Name> Names(string json) =>
        Read(json) is ({ } value, { } text) ? CslVariableMapper.Names(new CslField("names", default, value), text, new DiagnosticBag()) : [];

    /// <summary>The date, or null when the text is not its JSON.</summary>
    public static ItemDate? Date(string json) =>
        Read(json) is ({ } value, { } text) ? CslVariableMapper.Date(new CslField("date", default, value), text, new DiagnosticBag()) : null;

    private static (CslValue?, SourceText) Read(string json)
    {
        var text = new SourceText(new SourcePath(""), json);
        var diagnostics = new DiagnosticBag();
        var value = JsonTreeReader.Read(text, diagnostics);
        return (diagnostics.HasErrors ? null : value, text);
    }

    /// <summary>Line ends inside texts are escapes in JSON, so that every other one can go.</summary>
    private static string OneLine(JsonText json) => string.Join(' ', json.ToString().Split('\n', StringSplitOptions.TrimEntries));
}
