using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Citations.Taxonomy;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>One entry of BibTeX or BibLaTeX to an item.</summary>
internal sealed class BibItemMapper(BibEntry entry, SourceText text, DiagnosticBag diagnostics)
{
    private readonly BibEntry _entry = entry;
    private readonly SourceText _text = text;
    private readonly DiagnosticBag _diagnostics = diagnostics;
    private readonly ItemDraft _draft = new();
    private readonly Dictionary<string, BibField> _fields = new(StringComparer.Ordinal);
    private string _type = "document";
    private bool _usesPrefix;

    /// <summary>The item; its id is the key as written, or the one in the field "csl-id".</summary>
    public Item Map()
    {
        Rename();
        _type = Type();
        _usesPrefix = Take("options") is { } options && UsesPrefix(options);
        Titles();
        Numbers();
        Publisher();
        new BibDates(_draft, _text, _diagnostics).Issued(Take("date"), Take("year"), Take("month"), Take("day"));
        Language();
        Eprint();
        Genre();
        Editor();
        Take("crossref");
        Take("xdata");
        var id = Take("csl-id") is { } written ? Decoded(written, false) : _entry.Key;
        foreach (var field in _fields.Values.OrderBy(field => IsOwn(field) ? 0 : 1).ThenBy(field => field.NameSpan.Start).ThenBy(field => field.Name, StringComparer.Ordinal)) Other(field);
        return _draft.ToItem(id, _type);
    }

    /// <summary>Fields under the names that BibLaTeX has now; of two for one the newer name wins.</summary>
    private void Rename()
    {
        foreach (var field in _entry.Fields.Values)
        {
            if (BibFields.Older.TryGetValue(field.Name, out var name) && !_entry.Fields.ContainsKey(name)) _fields.TryAdd(name, field with { Name = name });
            else _fields.TryAdd(field.Name, field);
        }
    }

    private BibField? Take(string name) => _fields.Remove(name, out var field) ? field : null;

    private string? TakeText(string name, bool isTitle = false) => Take(name) is { } field && Decoded(field, isTitle) is { Length: > 0 } value ? value : null;

    private string Type()
    {
        var subtype = _fields.GetValueOrDefault("entrysubtype");
        if (BibTypes.Csl(_entry.Type, subtype?.Value.Trim().ToLowerInvariant()) is { } type)
        {
            if (type is "article-magazine" or "article-newspaper" && subtype is not null) Take("entrysubtype");
            return TakeText("csl-type") ?? type;
        }

        if (TakeText("csl-type") is { } own) return own;
        _diagnostics.ReportWithHelp(_text.Span(_entry.TypeSpan), Suggestion.Sentence(_entry.Type, BibTypes.Names), FormatDiagnostics.UnknownEntryType, _entry.Type);
        return "document";
    }

    private static bool UsesPrefix(BibField options) =>
        options.Value.Split(',').Any(option => option.Replace(" ", "", StringComparison.Ordinal) is "useprefix=true" or "useprefix");

    private void Titles()
    {
        var title = WithSubtitle("title", "subtitle");
        var book = WithSubtitle("booktitle", "booksubtitle");
        var main = WithSubtitle("maintitle", "mainsubtitle");
        var journal = WithSubtitle("journaltitle", "journalsubtitle");
        if (journal is null && book is null && title is not null && main is not null) (title, main) = (main, title);
        else if (journal is null && book is not null && main is not null) (book, main) = (main, book);
        Set("title", title);
        Set("container-title", journal ?? book);
        if (journal is not null && book is not null) _draft.Extra.TryAdd("booktitle", book.Replace(TexTags.NoCase, "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal));
        Set("volume-title", main);
    }

    private string? WithSubtitle(string name, string subtitle)
    {
        var title = TakeText(name, isTitle: true);
        var sub = TakeText(subtitle, isTitle: true);
        if (title is null || sub is null) return title ?? sub;
        return title[^1] is '?' or '!' or ':' ? $"{title} {sub}" : $"{title}: {sub}";
    }

    private void Numbers()
    {
        var isArticle = BibFields.IsArticle(_type);
        if (TakeText("number") is { } number) Set(BibFields.NumberVariable(_type, _fields.ContainsKey("series")), number);
        if (TakeText("eid") is { } eid) SetOrKeep("eid", isArticle ? "number" : "", eid);
        if (TakeText("issue") is { } issue) SetOrKeep("issue", "issue", issue);
    }

    private void Publisher()
    {
        foreach (var name in (ReadOnlySpan<string>)["publisher", "institution", "school", "organization", "howpublished"])
        {
            if (Take(name) is not { } field) continue;
            var value = name == "howpublished" ? Decoded(field, false) : List(field);
            if (value.Length == 0) continue;
            if (name == "howpublished" && value.StartsWith("http", StringComparison.Ordinal) && !_fields.ContainsKey("url")) Set("URL", value);
            else SetOrKeep(name, "publisher", value);
        }
    }

    private void Language()
    {
        var identifier = Take("langid");
        var language = Take("language");
        if ((identifier is not null ? LanguageNames.Tag(identifier.Value) : null) is { } tag)
        {
            Set("language", tag);
            if (language is not null && LanguageNames.Tag(language.Value) is null && !LanguageNames.IsTag(language.Value)) _draft.Extra["language"] = Decoded(language, false);
            return;
        }

        if (identifier is not null) SetOrKeep("langid", LanguageNames.IsTag(identifier.Value) ? "language" : "", Decoded(identifier, false));
        if (language is null) return;
        var words = Decoded(language, false);
        SetOrKeep("language", "language", LanguageNames.Tag(words) ?? words);
    }

    private void Eprint()
    {
        var kind = TakeText("eprinttype");
        if (Take("eprint") is { } field && Verbatim(field.Value) is { Length: > 0 } eprint)
        {
            switch (kind?.ToLowerInvariant())
            {
                case null: _draft.Extra["eprint"] = eprint; break;
                case "pubmed" or "pmid": Set("PMID", eprint); break;
                case "pmc" or "pmcid": Set("PMCID", eprint); break;
                default:
                    Set("archive", kind);
                    Set("archive_location", eprint);
                    break;
            }
        }
        else if (kind is not null)
        {
            _draft.Extra["eprinttype"] = kind;
        }
    }

    private void Genre()
    {
        if (TakeText("type") is { } genre) Set("genre", BibTypes.GenreKeys.GetValueOrDefault(genre, genre));
        else if (BibTypes.Genres.TryGetValue(_entry.Type, out var usual) && !_fields.ContainsKey("csl-genre")) Set("genre", usual);
    }

    private void Editor()
    {
        var role = _fields.GetValueOrDefault("editortype")?.Value.Trim().ToLowerInvariant();
        var variable = role switch { "compiler" => "compiler", "director" => "director", "organizer" => "organizer", _ => null };
        if (variable is null || !_fields.ContainsKey("editor")) return;
        Take("editortype");
        SetNames(variable, Take("editor")!);
    }

    private void Other(BibField field)
    {
        if (BibFields.ByName.TryGetValue(field.Name, out var known) && !BibFields.Special.Contains(field.Name))
        {
            SetVariable(field, known.Variable, known.Kind);
            return;
        }

        var variable = field.Name.StartsWith(BibFields.VariablePrefix, StringComparison.Ordinal) ? Variable(field.Name[BibFields.VariablePrefix.Length..]) : null;
        switch (variable is null ? null : CslNames.KindOf(variable))
        {
            case VariableKind.Name: SetVariable(field, variable!, BibFieldKind.Names); break;
            case VariableKind.Date: SetVariable(field, variable!, BibFieldKind.Date); break;
            case VariableKind.Standard or VariableKind.Number:
                SetVariable(field, variable!, BibFields.TitleVariables.Contains(variable!) ? BibFieldKind.Title : BibFieldKind.Text);
                break;
            default:
                var name = field.Name.StartsWith(BibFields.ExtraPrefix, StringComparison.Ordinal) ? field.Name[BibFields.ExtraPrefix.Length..] : field.Name;
                if (Decoded(field, false, isQuiet: true) is { Length: > 0 } value && name.Length > 0) _draft.Extra.TryAdd(name, value);
                break;
        }
    }

    /// <summary>The variable that a lower-case name means: five are in capitals.</summary>
    private static string Variable(string name) => name switch { "doi" => "DOI", "isbn" => "ISBN", "issn" => "ISSN", "url" => "URL", "pmid" => "PMID", "pmcid" => "PMCID", _ => name };

    private void SetVariable(BibField field, string variable, BibFieldKind kind)
    {
        switch (kind)
        {
            case BibFieldKind.Names: SetNames(variable, field); break;
            case BibFieldKind.Date:
                new BibDates(_draft, _text, _diagnostics).Set(variable, field, isWordsAllowed: IsOwn(field));
                break;
            case BibFieldKind.Verbatim: Addresses(field, variable); break;
            case BibFieldKind.List: SetOrKeep(field.Name, variable, List(field)); break;
            case BibFieldKind.Range: SetOrKeep(field.Name, variable, Range(field)); break;
            default: SetOrKeep(field.Name, variable, Decoded(field, kind == BibFieldKind.Title)); break;
        }
    }

    /// <summary>The first of several addresses is the variable's; one that goes over a line is joined.</summary>
    private void Addresses(BibField field, string variable)
    {
        var addresses = new List<string>();
        foreach (var piece in Verbatim(field.Value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (addresses.Count == 0 || piece.Contains("://", StringComparison.Ordinal)) addresses.Add(piece);
            else addresses[^1] += piece;
        }

        if (addresses.Count == 0) return;
        SetOrKeep(field.Name, variable, addresses.Count == 1 ? addresses[0] : addresses[0].TrimEnd(';', ','));
        if (addresses.Count > 1) _draft.Extra.TryAdd(field.Name, string.Join(' ', addresses.Skip(1)));
    }

    private void SetNames(string variable, BibField field)
    {
        if (IsOwn(field) && CslFragments.Names(TexDecoder.Decode(field.Value, isTitle: false, null)) is { Length: > 0 } whole)
        {
            _draft.Names.TryAdd(variable, whole);
            return;
        }

        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        var names = BibNameReader.Read(field.Value, _usesPrefix, unknown, out var hasManyCommas);
        if (hasManyCommas) _diagnostics.ReportWithHelp(_text.Span(field.ValueSpan), "names are joined by 'and'; an institution stands in braces of its own", FormatDiagnostics.ManyCommas, field.Name);
        ReportUnknown(unknown, field);
        if (names.Length > 0) _draft.Names.TryAdd(variable, names);
    }

    /// <summary>True for a field "csl-...", which holds all of a variable and wins over other fields.</summary>
    private static bool IsOwn(BibField field) => field.Name.StartsWith(BibFields.VariablePrefix, StringComparison.Ordinal);

    private void Set(string variable, string? value)
    {
        if (!string.IsNullOrEmpty(value)) _draft.Texts.TryAdd(variable, value);
    }

    /// <summary>Sets a variable, or where it is set already, or none, keeps the value under the field's name.</summary>
    private void SetOrKeep(string field, string variable, string value)
    {
        if (value.Length > 0 && (variable.Length == 0 || !_draft.Texts.TryAdd(variable, value))) _draft.Extra.TryAdd(field, value);
    }

    private string List(BibField field) => string.Join("; ", TexSplit.AtAnd(field.Value).Select(piece => Decoded(field with { Value = piece }, false)).Where(value => value.Length > 0));

    private string Range(BibField field) => Decoded(field with { Value = field.Value.Replace("--", "-", StringComparison.Ordinal) }, false);

    private string Decoded(BibField field, bool isTitle, bool isQuiet = false)
    {
        var unknown = isQuiet ? null : new SortedSet<string>(StringComparer.Ordinal);
        var value = TexDecoder.Decode(field.Value, isTitle, unknown);
        if (unknown is not null) ReportUnknown(unknown, field);
        return value;
    }

    private void ReportUnknown(SortedSet<string> unknown, BibField field)
    {
        if (unknown.Count > 0) _diagnostics.Report(_text.Span(field.ValueSpan), FormatDiagnostics.UnknownCommand, string.Join(", ", unknown.Take(5).Select(name => "\\" + name)), field.Name);
    }

    /// <summary>An address or identifier: blanks at the ends, braces and the backslash before a sign of TeX are no part of it.</summary>
    private static string Verbatim(string raw)
    {
        var value = new System.Text.StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var isEscape = raw[i] == '\\' && i + 1 < raw.Length && raw[i + 1] is '_' or '&' or '%' or '#' or '{' or '}' or '$' or '~' or '\\';
            if (isEscape) value.Append(raw[++i]);
            else if (raw[i] is not ('{' or '}')) value.Append(raw[i]);
        }

        var text = value.ToString().Trim();
        return text.StartsWith("\\url", StringComparison.Ordinal) ? text[4..].Trim() : text;
    }
}
