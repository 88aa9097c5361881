using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.Ris;

/// <summary>One item to the lines of a record, without the last.</summary>
internal sealed class RisRecordWriter(Item item)
{
    private readonly Item _item = item;
    private readonly List<(string Tag, string Value)> _lines = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Tag, string Value)> Lines()
    {
        var type = RisTypes.Of(_item.Type);
        _lines.Add(("TY", type));
        _lines.Add(("ID", _item.Id));
        if (RisTypes.Csl(type) != _item.Type) _lines.Add((RisTags.Own, $"csl-type: {_item.Type}"));
        foreach (var (tag, variable) in RisTags.Names) Names(tag, variable);
        Container();
        foreach (var (tag, variable) in RisTags.Texts) Text(tag, variable);
        Numbers();
        Date("issued", "PY");
        Date("accessed", "Y2");
        Pages();
        Keywords();
        foreach (var member in CslMembers.Of(_item)) Beyond(member);
        foreach (var (name, value) in TranslationFields.Extra(_item)) Extra(name, value);
        return _lines;
    }

    private void Names(string tag, string variable)
    {
        if (!_item.Names.TryGetValue(variable, out var names) || names.Length == 0 || !_written.Add(variable)) return;
        var isWhole = true;
        foreach (var name in names)
        {
            var text = RisNames.Write(name);
            _lines.Add((tag, text));
            isWhole = isWhole && NameComparer.InOneScript.Equals(RisNames.Read(text), name);
        }

        if (!isWhole) _lines.Add((RisTags.Own, $"{RisTags.VariablePrefix}{variable}: {CslFragments.Write(names)}"));
    }

    private void Container()
    {
        if (RisTypes.IsWhole(_item.Type)) return;
        if (_item.Type == "paper-conference" && _item.Texts.ContainsKey("event-title"))
        {
            // T2 without C3 would be the container.
            Text("C3", "container-title");
            if (_written.Contains("container-title")) Text("T2", "event-title");
            return;
        }

        Text("T2", "container-title");
    }

    private void Text(string tag, string variable)
    {
        if (!_item.Texts.TryGetValue(variable, out var value) || _written.Contains(variable)) return;
        var isLong = RisTags.Long.Contains(tag);
        if (!isLong && value.Contains('\n', StringComparison.Ordinal)) return;
        if (value != value.Trim() || (variable == "language" && LanguageNames.Tag(value) is { } tagged && tagged != value)) return;
        _written.Add(variable);
        _lines.Add((tag, value));
    }

    private void Numbers()
    {
        var isArticle = RisTypes.IsArticle(_item.Type);
        if (isArticle) Text("C7", "number");
        Text("IS", isArticle ? "issue" : "number");
        foreach (var variable in (ReadOnlySpan<string>)["ISBN", "ISSN"])
        {
            if (!_item.Texts.TryGetValue(variable, out var value)) continue;
            var isIssn = RisItemMapper.IsIssn(value) || (isArticle && !RisItemMapper.IsIsbn(value));
            if (isIssn == (variable == "ISSN")) Text("SN", variable);
        }
    }

    private void Date(string variable, string tag)
    {
        if (!_item.Dates.TryGetValue(variable, out var date)) return;
        if (date.Start is { Year: >= 0 and <= 9999 } start)
        {
            _lines.Add((tag, tag == "PY" ? RisDates.Write(new DateParts(start.Year)) : RisDates.Write(start)));
            if (tag == "PY" && (start.Month is not null || start.Season is not null)) _lines.Add(("DA", RisDates.Write(start)));
            if (RisDates.Read(RisDates.Write(start)) == date) _written.Add(variable);
        }
    }

    private void Pages()
    {
        var isWhole = RisTypes.IsWhole(_item.Type);
        if (_item.Texts.TryGetValue("page", out var pages) && !pages.Contains('\n', StringComparison.Ordinal))
        {
            var hyphen = pages.IndexOf('-', StringComparison.Ordinal);
            var isRange = hyphen > 0 && hyphen + 1 < pages.Length && !pages.AsSpan().ContainsAny(' ', ',') && pages.LastIndexOf('-') == hyphen && pages[..hyphen] != pages[(hyphen + 1)..];
            if (isRange) _lines.AddRange([("SP", pages[..hyphen]), ("EP", pages[(hyphen + 1)..])]);
            else if (!isWhole || !pages.All(char.IsAsciiDigit)) _lines.Add(("SP", pages));
            else return;
            if (pages == pages.Trim()) _written.Add("page");
        }
        else if (isWhole && _item.Texts.TryGetValue("number-of-pages", out var count) && count.All(char.IsAsciiDigit))
        {
            Text("SP", "number-of-pages");
        }
    }

    private void Keywords()
    {
        if (!_item.Texts.TryGetValue("keyword", out var keywords)) return;
        var words = keywords.Split(", ");
        if (Array.Exists(words, word => word.Length == 0 || word != word.Trim() || word.Contains('\n', StringComparison.Ordinal))) return;
        foreach (var word in words) _lines.Add(("KW", word));
        _written.Add("keyword");
    }

    private void Beyond(string variable)
    {
        if (_written.Contains(variable)) return;
        if (_item.Texts.TryGetValue(variable, out var value)) _lines.Add((RisTags.Own, $"{RisTags.VariablePrefix}{variable}: {value}"));
        else if (_item.Names.TryGetValue(variable, out var names) && names.Length > 0) _lines.Add((RisTags.Own, $"{RisTags.VariablePrefix}{variable}: {CslFragments.Write(names)}"));
        else if (_item.Dates.TryGetValue(variable, out var date)) _lines.Add((RisTags.Own, $"{RisTags.VariablePrefix}{variable}: {(Edtf.FromItemDate(date) is { } edtf && edtf.ToItemDate() == date ? edtf.Text : CslFragments.WordsOrJson(date))}"));
    }

    private void Extra(string name, string value)
    {
        if (RisTags.IsTag(name) && !RisTags.IsKnown(name) && !(name == "C3" && _item.Type == "paper-conference"))
        {
            foreach (var line in value.Split('\n')) _lines.Add((name, line));
        }
        else
        {
            _lines.Add((RisTags.Own, $"{RisTags.ExtraPrefix}{name}: {value}"));
        }
    }
}
