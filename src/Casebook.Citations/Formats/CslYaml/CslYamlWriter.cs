using System.Collections.Immutable;
using System.Globalization;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.CslYaml;

/// <summary>Items to CSL-YAML as Pandoc reads it: a list under "references", members in the order of the schema, dates in EDTF, every text in double quotes.</summary>
public static class CslYamlWriter
{
    /// <summary>The file with all items in their order; lines end with LF.</summary>
    public static string Write(IEnumerable<Item> items)
    {
        var yaml = new YamlText("references");
        foreach (var item in items) Write(yaml, item);
        return yaml.ToString();
    }

    private static void Write(YamlText yaml, Item item)
    {
        yaml.Element(1);
        yaml.Member(1, "id", item.Id);
        yaml.Member(1, "type", item.Type);
        foreach (var member in CslMembers.Of(item))
        {
            if (item.Texts.TryGetValue(member, out var text)) yaml.Member(1, member, text);
            else if (item.Names.TryGetValue(member, out var names)) Write(yaml, member, names);
            else if (item.Dates.TryGetValue(member, out var date)) Write(yaml, member, date);
        }

        var extra = TranslationFields.Extra(item);
        if (extra.Count == 0) return;
        yaml.Name(1, "custom");
        foreach (var (name, value) in extra) yaml.Quoted(2, name, value);
    }

    private static void Write(YamlText yaml, string member, ImmutableArray<Name> names)
    {
        if (names.IsEmpty) return;
        yaml.Name(1, member);
        foreach (var name in names)
        {
            yaml.Element(2);
            yaml.Member(2, "family", name.Family);
            yaml.Member(2, "given", name.Given);
            yaml.Member(2, "dropping-particle", name.DroppingParticle);
            yaml.Member(2, "non-dropping-particle", name.NonDroppingParticle);
            yaml.Member(2, "suffix", name.Suffix);
            if (name.CommaSuffix) yaml.Raw(2, "comma-suffix", "true");
            if (name.StaticOrdering) yaml.Raw(2, "static-ordering", "true");
            yaml.Member(2, "literal", name.Literal);
            if (!name.ParseNames) yaml.Raw(2, "parse-names", "false");
        }
    }

    private static void Write(YamlText yaml, string member, ItemDate date)
    {
        if (Edtf.FromItemDate(date) is { } edtf)
        {
            yaml.Member(1, member, edtf.Text);
            return;
        }

        yaml.Name(1, member);
        if (date.Start is { } start) yaml.Raw(2, "date-parts", $"[{Parts(start)}{(date.End is { } end ? ", " + Parts(end) : date.IsOpen ? ", [0]" : "")}]");
        if (date.IsCirca) yaml.Raw(2, "circa", "true");
        yaml.Member(2, "literal", date.Literal);
    }

    private static string Parts(DateParts date)
    {
        var year = (date.Year <= 0 ? date.Year - 1L : date.Year).ToString(CultureInfo.InvariantCulture);
        if ((date.Month ?? date.Season + 20) is not { } month) return $"[{year}]";
        return date.Day is { } day ? FormattableString.Invariant($"[{year}, {month}, {day}]") : FormattableString.Invariant($"[{year}, {month}]");
    }
}
