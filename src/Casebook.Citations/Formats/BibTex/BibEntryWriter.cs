using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>One item to the fields of an entry.</summary>
internal sealed class BibEntryWriter(Item item, bool isKeyChanged)
{
    private static readonly string[] Eprints = ["arxiv", "jstor", "hdl", "googlebooks"];

    private readonly Item _item = item;
    private readonly bool _isKeyChanged = isKeyChanged;
    private readonly bool _isArticle = BibFields.IsArticle(item.Type);
    private readonly bool _hasVolumeTitle = item.Texts.ContainsKey("volume-title");
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private bool _usesPrefix;

    /// <summary>The entry type, and names and values of the fields in the order of the file.</summary>
    public (string Type, IReadOnlyList<(string Name, string Value)> Fields) Fields()
    {
        var (type, subtype) = BibTypes.Of(_item.Type);
        if (subtype is not null) Add("entrysubtype", subtype);
        if (BibTypes.Csl(type, subtype) != _item.Type) Add("csl-type", Text(_item.Type));
        if (_isKeyChanged) Add("csl-id", Text(_item.Id));
        if (BibNameWriter.UsesPrefix(_item)) Add("options", "useprefix=true");
        _usesPrefix = _written.Contains("options");
        foreach (var (field, variable, kind) in BibFields.Table)
        {
            if (Field(field) is { } name) Native(name, field == "number" ? NumberVariable : variable, kind);
        }

        Language();
        Eprint();
        foreach (var member in CslMembers.Of(_item)) Beyond(member);
        foreach (var (name, value) in TranslationFields.Extra(_item)) Extra(name, value);
        return (type, _fields);
    }

    /// <summary>The field that takes a variable in this item's type, or null where the table's field means something else.</summary>
    private string? Field(string field)
    {
        switch (field)
        {
            case "institution": return _item.Type is "report" or "thesis" ? field : null;
            case "organization": return _item.Type == "webpage" ? field : null;
            case "publisher": return _item.Type is "report" or "thesis" or "webpage" ? null : field;
            case "school" or "howpublished": return null;
            case "journaltitle": return _isArticle ? field : null;
            case "booktitle": return _isArticle ? null : _hasVolumeTitle ? "maintitle" : field;
            case "maintitle" when _isArticle: return null;
            case "maintitle": return _item.Texts.ContainsKey("container-title") ? "booktitle" : _item.Texts.ContainsKey("title") ? "title" : null;
            case "title": return _hasVolumeTitle && !_isArticle && !_item.Texts.ContainsKey("container-title") ? "maintitle" : field;
            case "eid": return _isArticle ? field : null;
            case "issue": return _isArticle ? null : field;
            default: return field;
        }
    }

    private string NumberVariable => BibFields.NumberVariable(_item.Type, _item.Texts.ContainsKey("collection-title"));

    private void Native(string field, string variable, BibFieldKind kind)
    {
        if (_item.Names.TryGetValue(variable, out var names) && names.Length > 0) Names(field, variable, names);
        else if (_item.Dates.TryGetValue(variable, out var date)) Date(field, variable, date);
        else if (_item.Texts.TryGetValue(variable, out var value)) Write(field, variable, Encoded(value, kind));
    }

    private void Date(string field, string variable, ItemDate date)
    {
        if (Exact(date) is { } edtf) Write(field, variable, edtf);
        else if (variable == "issued" && date is { Start: null, IsCirca: false, Literal: { } words } && BibDates.Read(words) is null) Write("year", variable, Text(words));
        else Write(BibFields.VariablePrefix + variable, variable, Text(CslFragments.WordsOrJson(date)));
    }

    /// <summary>The EDTF of a date that says neither more nor less, or null.</summary>
    private static string? Exact(ItemDate date) => Edtf.FromItemDate(date) is { } edtf && edtf.ToItemDate() == date ? edtf.Text : null;

    /// <summary>Names as BibLaTeX has them, and beside them as CSL-JSON where something would be lost.</summary>
    private void Names(string field, string variable, System.Collections.Immutable.ImmutableArray<Name> names)
    {
        var written = BibNameWriter.Write(names, _usesPrefix);
        Write(field, variable, written);
        if (BibNameReader.Read(written, _usesPrefix, null, out _).SequenceEqual(names, NameComparer.InOneScript)) return;
        var own = BibFields.VariablePrefix + variable;
        var json = Text(CslFragments.Write(names));
        if (field == own) _fields[^1] = (own, json);
        else Add(own, json);
    }

    private void Language()
    {
        if (!_item.Texts.TryGetValue("language", out var tag)) return;
        if (LanguageNames.Name(tag) is { } name) Write("langid", "language", name);
        else Write("language", "language", Text(tag));
    }

    private void Eprint()
    {
        if (!_item.Texts.TryGetValue("archive", out var archive) || !_item.Texts.TryGetValue("archive_location", out var place) || place.AsSpan().ContainsAny("{}\\")) return;
        if (!Eprints.Contains(archive.ToLowerInvariant())) return;
        Write("eprinttype", "archive", Text(archive));
        Write("eprint", "archive_location", Encoded(place, BibFieldKind.Verbatim));
    }

    private void Beyond(string variable)
    {
        if (_variables.Contains(variable)) return;
        var field = BibFields.VariablePrefix + variable.ToLowerInvariant();
        if (_item.Texts.TryGetValue(variable, out var value)) Write(field, variable, TexEncoder.Encode(value, BibFields.TitleVariables.Contains(variable)));
        else if (_item.Names.TryGetValue(variable, out var names) && names.Length > 0) Names(field, variable, names);
        else if (_item.Dates.TryGetValue(variable, out var date)) Write(field, variable, Exact(date) ?? Text(CslFragments.WordsOrJson(date)));
    }

    private void Extra(string name, string value)
    {
        var field = new string([.. name.ToLowerInvariant().Select(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or ':' or '.' or '+' ? unit : '_')]);
        var isTaken = field.Length == 0 || char.IsAsciiDigit(field[0]) || BibFields.IsKnown(field) || field.StartsWith(BibFields.VariablePrefix, StringComparison.Ordinal);
        var isReadBack = field is "eprint" or "eprinttype" && !_written.Contains("eprint") || field is "institution" or "organization" or "school" or "howpublished" && _written.Contains("publisher");
        Add(isTaken && !isReadBack ? BibFields.ExtraPrefix + field : field, Text(value));
    }

    private void Write(string field, string variable, string value)
    {
        if (!_written.Contains(field) && _variables.Add(variable)) Add(field, value);
    }

    private void Add(string field, string value)
    {
        if (value.Length > 0 && _written.Add(field)) _fields.Add((field, value));
    }

    private static string Encoded(string value, BibFieldKind kind) => kind switch
    {
        BibFieldKind.Title => TexEncoder.Encode(value, isTitle: true),
        BibFieldKind.List when value.Contains(" and ", StringComparison.OrdinalIgnoreCase) => "{" + Text(value) + "}",
        BibFieldKind.Verbatim => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal),
        BibFieldKind.Range => Ranged(Text(value)),
        _ => Text(value),
    };

    /// <summary>A hyphen between digits is that of a range.</summary>
    private static string Ranged(string value)
    {
        var hyphen = value.IndexOf('-', StringComparison.Ordinal);
        var isRange = hyphen > 0 && hyphen + 1 < value.Length && char.IsAsciiDigit(value[hyphen - 1]) && char.IsAsciiDigit(value[hyphen + 1]);
        return isRange ? value[..hyphen] + "--" + value[(hyphen + 1)..] : value;
    }

    private static string Text(string value) => TexEncoder.Encode(value, isTitle: false);
}
