using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>Items to CSL-JSON: members in the order of the schema, two spaces of indent, LF, numbers as text, every character as itself.</summary>
public static class CslJsonWriter
{
    /// <summary>The file with all items in their order.</summary>
    public static string Write(IEnumerable<Item> items)
    {
        var text = new StringBuilder();
        Write(items, text);
        return text.ToString();
    }

    /// <summary>Appends the same file to a text.</summary>
    public static void Write(IEnumerable<Item> items, StringBuilder text)
    {
        var json = new JsonText(text);
        json.Open('[');
        foreach (var item in items) Write(json, item);
        json.Close(']');
        text.Append('\n');
    }

    private static void Write(JsonText json, Item item)
    {
        json.Open('{');
        json.Member("id", item.Id);
        json.Member("type", item.Type);
        foreach (var member in CslMembers.Of(item))
        {
            if (item.Texts.TryGetValue(member, out var text)) json.Member(member, text);
            else if (item.Names.TryGetValue(member, out var names)) Write(json.Name(member), names);
            else if (item.Dates.TryGetValue(member, out var date)) Write(json.Name(member), date);
        }

        if (TranslationFields.Extra(item) is { Count: > 0 } extra)
        {
            json.Name("custom").Open('{');
            foreach (var (name, value) in extra) json.Member(name, value);
            json.Close('}');
        }

        json.Close('}');
    }

    internal static void Write(JsonText json, ImmutableArray<Name> names)
    {
        json.Open('[');
        foreach (var name in names)
        {
            json.Open('{');
            json.Member("family", name.Family);
            json.Member("given", name.Given);
            json.Member("dropping-particle", name.DroppingParticle);
            json.Member("non-dropping-particle", name.NonDroppingParticle);
            json.Member("suffix", name.Suffix);
            if (name.CommaSuffix) json.Name("comma-suffix").Raw("true");
            if (name.StaticOrdering) json.Name("static-ordering").Raw("true");
            json.Member("literal", name.Literal);
            if (!name.ParseNames) json.Name("parse-names").Raw("false");
            json.Close('}');
        }

        json.Close(']');
    }

    internal static void Write(JsonText json, ItemDate date)
    {
        json.Open('{');
        if (date.Start is { } start)
        {
            var isRange = date.End is not null || date.IsOpen;
            var parts = new StringBuilder("[").Append(Parts(start, isRange));
            if (date.End is { } end) parts.Append(", ").Append(Parts(end, isRange));
            else if (date.IsOpen) parts.Append(", [0]");
            json.Name("date-parts").Raw(parts.Append(']').ToString());
            if (!isRange && start.Season is { } season) json.Name("season").Raw(season.ToString(CultureInfo.InvariantCulture));
        }

        if (date.IsCirca) json.Name("circa").Raw("true");
        json.Member("literal", date.Literal);
        json.Close('}');
    }

    /// <summary>The parts as numbers; in a range a season is the month 21 to 24, since one member "season" cannot speak of both ends.</summary>
    private static string Parts(DateParts date, bool isRange)
    {
        var year = date.Year <= 0 ? date.Year - 1L : date.Year;
        var month = date.Month ?? (isRange && date.Season is { } season ? 20 + season : null);
        return month is null ? string.Create(CultureInfo.InvariantCulture, $"[{year}]")
            : date is { Day: { } day, Month: not null } ? string.Create(CultureInfo.InvariantCulture, $"[{year}, {month}, {day}]")
            : string.Create(CultureInfo.InvariantCulture, $"[{year}, {month}]");
    }
}
