using System.Text;
using System.Text.RegularExpressions;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Citations.Taxonomy;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.Ris;

/// <summary>One record of RIS to an item; its id is empty when the record has none.</summary>
internal sealed partial class RisItemMapper(RisRecord record, SourceText text, DiagnosticBag diagnostics)
{
    private readonly RisRecord _record = record;
    private readonly SourceText _text = text;
    private readonly DiagnosticBag _diagnostics = diagnostics;
    private readonly ItemDraft _draft = new();
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, StringBuilder> _piles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, StringBuilder> _kept = new(StringComparer.Ordinal);
    private string _type = "document";
    private bool _hasContainer;
    private bool _hasProceedings;
    private string _id = "";
    private string? _firstPage;
    private string? _lastPage;

    public Item Map()
    {
        _type = Type();
        _hasContainer = _record.Lines.Exists(line => line.Tag is "T2" or "JF");
        foreach (var line in _record.Lines)
        {
            if (line.Tag == RisTags.Own) Own(line);
        }

        _hasProceedings = _type == "paper-conference" && _record.Lines.Exists(line => line.Tag == "C3");

        foreach (var line in _record.Lines)
        {
            var value = RisTags.Long.Contains(line.Tag) ? line.Value : line.Value.Replace('\n', ' ');
            if (value.Length > 0) Line(line, value);
        }

        Pages();
        foreach (var (variable, pile) in _piles) _draft.Texts.TryAdd(variable, pile.ToString());
        foreach (var (tag, pile) in _kept) _draft.Extra[tag] = pile.ToString();
        return _draft.ToItem(_id, _type);
    }

    private string Type()
    {
        var written = _record.Type.Value.ToUpperInvariant();
        if (RisTypes.Csl(written) is { } type) return type;
        _diagnostics.ReportWithHelp(_text.Span(_record.Type.ValueSpan), Suggestion.Sentence(written, RisTypes.Names), FormatDiagnostics.UnknownRisType, _record.Type.Value);
        return "document";
    }

    private void Line(RisLine line, string value)
    {
        if (line.Tag == "SN")
        {
            Set("SN", IsIssn(value) ? "ISSN" : IsIsbn(value) || !RisTypes.IsArticle(_type) ? "ISBN" : "ISSN", value);
            return;
        }

        if (RisTags.NameByTag.TryGetValue(line.Tag, out var names))
        {
            AddName(line.Tag == "A2" && _type is "book" or "report" ? "collection-editor" : names, value);
            return;
        }

        if (RisTags.TextByTag.TryGetValue(line.Tag, out var variable))
        {
            if (variable is "note" or "abstract" or "annote") Append(variable, value, "\n");
            else Set(line.Tag, variable, variable == "language" ? LanguageNames.Tag(value) ?? value : value);
            return;
        }

        ByType(line, value);
    }

    private void ByType(RisLine line, string value)
    {
        var isArticle = RisTypes.IsArticle(_type);
        switch (line.Tag)
        {
            case "ID": _id = value; break;
            case "C3" when _hasProceedings: Set("C3", "container-title", value); break;
            case "T2" when _hasProceedings: Set("T2", "event-title", value); break;
            case "T2": Set("T2", RisTypes.IsWhole(_type) ? "collection-title" : "container-title", value); break;
            case "BT": Set("BT", _type == "book" ? "title" : "container-title", value); break;
            case "JF": Set("JF", "container-title", value); break;
            case "JO": Set("JO", _hasContainer ? "container-title-short" : "container-title", value); break;
            case "PY" or "Y1": SetDate("issued", line, value); break;
            case "DA": SetDate("issued", line, value); break;
            case "Y2": SetDate("accessed", line, value); break;
            case "SP": _firstPage ??= value; break;
            case "EP": _lastPage ??= value; break;
            case "IS" or "M1" or "CP": Set(line.Tag, isArticle ? "issue" : "number", value); break;
            case "C7": Set("C7", isArticle ? "number" : "", value); break;
            case "KW": Append("keyword", value, ", "); break;
            case RisTags.Own: break;
            default: Keep(line.Tag, value); break;
        }
    }

    private void Set(string tag, string variable, string value)
    {
        if (_own.Contains(variable) || _draft.Texts.GetValueOrDefault(variable) == value) return;
        if (variable.Length == 0 || !_draft.Texts.TryAdd(variable, value)) Keep(tag, value);
    }

    private void Append(string variable, string value, string between)
    {
        if (!_own.Contains(variable)) Pile(_piles, variable, value, between);
    }

    private void Keep(string tag, string value) => Pile(_kept, tag, value, "\n");

    private static void Pile(SortedDictionary<string, StringBuilder> piles, string name, string value, string between)
    {
        if (piles.TryGetValue(name, out var pile)) pile.Append(between).Append(value);
        else piles.Add(name, new StringBuilder(value));
    }

    private void AddName(string variable, string value)
    {
        if (!_own.Contains(variable) && RisNames.Read(value) is { } name) _draft.Add(variable, name);
    }

    /// <summary>Of several dates the finest counts: PY often has the year only, and DA the day.</summary>
    private void SetDate(string variable, RisLine line, string value)
    {
        if (_own.Contains(variable)) return;
        var date = RisDates.Read(value);
        if (date is null) _diagnostics.ReportWithHelp(_text.Span(line.ValueSpan), "write 2021/03/09", FormatDiagnostics.DateInWords, value, "a date is YYYY/MM/DD");
        var read = date ?? new ItemDate { Literal = value };
        if (!_draft.Dates.TryGetValue(variable, out var before) || Fineness(read) > Fineness(before)) _draft.Dates[variable] = read;
    }

    private static int Fineness(ItemDate date) => date.Start is not { } start ? 0 : start.Day is not null ? 3 : start.Month is not null || start.Season is not null ? 2 : 1;

    private void Pages()
    {
        if (_firstPage is null && _lastPage is null) return;
        var pages = _firstPage is null ? _lastPage! : _lastPage is null || _lastPage == _firstPage ? _firstPage : $"{_firstPage}-{_lastPage}";
        Set("SP", _lastPage is null && RisTypes.IsWhole(_type) && _firstPage!.All(char.IsAsciiDigit) ? "number-of-pages" : "page", pages);
    }

    /// <summary>A line "csl-variable: value": what no tag of RIS holds, or holds in part only.</summary>
    private void Own(RisLine line)
    {
        var colon = line.Value.IndexOf(": ", StringComparison.Ordinal);
        var name = colon < 0 ? "" : line.Value[..colon];
        var value = colon < 0 ? "" : line.Value[(colon + 2)..];
        if (name.StartsWith(RisTags.ExtraPrefix, StringComparison.Ordinal) && name.Length > RisTags.ExtraPrefix.Length) _draft.Extra[name[RisTags.ExtraPrefix.Length..]] = value;
        else if (name == "csl-type" && value.Length > 0) _type = value;
        else if (!name.StartsWith(RisTags.VariablePrefix, StringComparison.Ordinal) || !SetOwn(name[RisTags.VariablePrefix.Length..], value)) Keep(line.Tag, line.Value);
    }

    private bool SetOwn(string variable, string value)
    {
        switch (CslNames.KindOf(variable))
        {
            case VariableKind.Name:
                var names = CslFragments.Names(value);
                if (names.IsEmpty) return false;
                _draft.Names[variable] = names;
                break;
            case VariableKind.Date:
                _draft.Dates[variable] = Edtf.Parse(value, out _)?.ToItemDate() ?? (CslFragments.IsJson(value) ? CslFragments.Date(value) : null) ?? new ItemDate { Literal = value };
                break;
            case VariableKind.Standard or VariableKind.Number:
                _draft.Texts[variable] = value;
                break;
            default:
                return false;
        }

        _own.Add(variable);
        return true;
    }

    internal static bool IsIssn(string value) => Issn().IsMatch(value);

    internal static bool IsIsbn(string value) => value.Count(char.IsAsciiDigit) is 9 or 10 or 13;

    [GeneratedRegex(@"^\d{4}-?\d{3}[\dXx]$", RegexOptions.CultureInvariant)]
    private static partial Regex Issn();
}
