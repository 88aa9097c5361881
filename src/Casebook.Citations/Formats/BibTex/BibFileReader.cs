using System.Text;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>
/// A file of BibTeX or BibLaTeX to entries: abbreviations filled in, values joined, comments and preambles passed over. Of a broken entry the fields before the fault
/// are kept, and reading goes on at the next entry.
/// </summary>
internal sealed class BibFileReader
{
    private const int LongestValue = 1_000_000;

    /// <summary>Guesses compare with every abbreviation, so only the first faults get one.</summary>
    private const int MostGuesses = 50;

    private static readonly (string Name, string Value)[] Months =
    [
        ("jan", "01"), ("feb", "02"), ("mar", "03"), ("apr", "04"), ("may", "05"), ("jun", "06"), ("jul", "07"), ("aug", "08"), ("sep", "09"), ("oct", "10"), ("nov", "11"), ("dec", "12"),
    ];

    private readonly SourceText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly BibCursor _cursor;
    private int _guesses;
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase);

    private BibFileReader(SourceText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _cursor = new BibCursor(text.Content);
        foreach (var (name, value) in Months) _strings[name] = value;
    }

    /// <summary>The entries in the order of the file.</summary>
    public static List<BibEntry> Read(SourceText text, DiagnosticBag diagnostics) => new BibFileReader(text, diagnostics).Entries();

    private List<BibEntry> Entries()
    {
        var entries = new List<BibEntry>();
        var isAfterFault = false;
        while (_cursor.FindEntry(isAfterFault))
        {
            var start = _cursor.At++;
            isAfterFault = !Entry(start, entries);
        }

        return entries;
    }

    /// <summary>Reads what an at-sign begins; false after a fault that the next entry must be looked for.</summary>
    private bool Entry(int start, List<BibEntry> entries)
    {
        _cursor.SkipBlanks();
        var typeStart = _cursor.At;
        var type = _cursor.Name().ToLowerInvariant();
        var typeSpan = TextSpan.Between(typeStart, _cursor.At);
        _cursor.SkipBlanks();
        if (type.Length == 0 || _cursor.Next is not ('{' or '(')) return true;
        var close = _cursor.Next == '{' ? '}' : ')';
        _cursor.At++;
        switch (type)
        {
            case "comment" or "preamble":
                return _cursor.SkipGroup(close) || Fault(start, $"@{type} is not closed by '{close}'");
            case "string":
                return Abbreviation(start, close);
            default:
                return Record(start, type, typeSpan, close, entries);
        }
    }

    private bool Abbreviation(int start, char close)
    {
        _cursor.SkipBlanks();
        var name = _cursor.Name();
        _cursor.SkipBlanks();
        if (name.Length == 0 || !_cursor.Skip('=')) return Fault(_cursor.At, "@string needs a name, '=' and a value");
        if (Value() is not { } value) return false;
        _strings[name] = value.Text;
        _cursor.SkipBlanks();
        _cursor.Skip(',');
        _cursor.SkipBlanks();
        return _cursor.Skip(close) || Fault(start, $"@string is not closed by '{close}'");
    }

    private bool Record(int start, string type, TextSpan typeSpan, char close, List<BibEntry> entries)
    {
        _cursor.SkipBlanks();
        var keyStart = _cursor.At;
        while (!_cursor.IsAtEnd && _cursor.Next is not (',' or '}' or '{' or '"' or '=' or '\n') && !(close == ')' && _cursor.Next == ')')) _cursor.At++;
        var key = _cursor.Content[keyStart.._cursor.At].TrimEnd();
        if (_cursor.Next == '=')
        {
            // The key was forgotten, and this is the first field.
            _cursor.At = keyStart;
            key = "";
        }

        var entry = new BibEntry(type, key, new TextSpan(start, 1), typeSpan, new TextSpan(keyStart, key.Length));
        var isWhole = Fields(entry, start, close);
        var span = TextSpan.Between(start, _cursor.At);
        if (key.Length == 0) _diagnostics.ReportWithHelp(_text.Span(start, typeSpan.End - start), $"write @{type}{{some-key, ...}}", FormatDiagnostics.MissingKey);
        else entries.Add(WithSpan(entry, span));
        return isWhole;
    }

    private static BibEntry WithSpan(BibEntry entry, TextSpan span)
    {
        var whole = new BibEntry(entry.Type, entry.Key, span, entry.TypeSpan, entry.KeySpan);
        foreach (var (name, field) in entry.Fields) whole.Fields.Add(name, field);
        return whole;
    }

    private bool Fields(BibEntry entry, int start, char close)
    {
        _cursor.SkipBlanks();
        if (entry.Key.Length > 0 && !_cursor.Skip(',') && _cursor.Next != close) return Fault(_cursor.At, "',' is due after the key");
        while (true)
        {
            _cursor.SkipBlanks();
            while (_cursor.Skip(',')) _cursor.SkipBlanks();
            if (_cursor.Skip(close)) return true;
            if (_cursor.IsAtEnd || _cursor.BeginsEntry(_cursor.At)) return Fault(start, $"the entry is not closed by '{close}'");
            var nameStart = _cursor.At;
            var name = _cursor.Name().ToLowerInvariant();
            var nameSpan = TextSpan.Between(nameStart, _cursor.At);
            if (name.Length == 0) return Fault(nameStart, "a field is due: name = {value}");
            _cursor.SkipBlanks();
            if (!_cursor.Skip('=')) return Fault(_cursor.At, $"'=' is due after '{name}'");
            _cursor.SkipBlanks();
            var valueStart = _cursor.At;
            if (Value() is not { } value) return false;
            var field = new BibField(name, value.Text, nameSpan, TextSpan.Between(valueStart, value.End));
            if (!entry.Fields.TryAdd(name, field)) _diagnostics.Report(_text.Span(nameSpan), FormatDiagnostics.RepeatedField, name);
            _cursor.SkipBlanks();
            if (_cursor.Next == ',' || _cursor.Next == close || _cursor.IsAtEnd || _cursor.BeginsEntry(_cursor.At)) continue;
            Fault(_cursor.At, "',' is due between two fields");
            if (_cursor.Next is '{' or '}' or '"' or '#' or ')') return false;
        }
    }

    /// <summary>Values joined by '#', or null after reporting a fault.</summary>
    private (string Text, int End)? Value()
    {
        StringBuilder? joined = null;
        string? value = null;
        while (true)
        {
            _cursor.SkipBlanks();
            if (Piece() is not { } piece) return null;
            if (value is null) value = piece;
            else if (value.Length + (joined?.Length ?? 0) + piece.Length <= LongestValue) (joined ??= new StringBuilder(value)).Append(piece);
            var end = _cursor.At;
            _cursor.SkipBlanks();
            if (!_cursor.Skip('#')) return (joined?.ToString() ?? value, end);
        }
    }

    private string? Piece()
    {
        var start = _cursor.At;
        if (_cursor.Next is '{' or '"')
        {
            var close = _cursor.Next == '{' ? '}' : '"';
            _cursor.At++;
            if (_cursor.SkipGroup(close)) return _cursor.Content[(start + 1)..(_cursor.At - 1)];
            Fault(start, $"the value is not closed by '{close}'");
            return null;
        }

        var name = _cursor.Name();
        if (name.Length == 0)
        {
            Fault(start, "a value is due: {text}, \"text\", a number or an abbreviation");
            return null;
        }

        if (char.IsAsciiDigit(name[0])) return name;
        if (_strings.TryGetValue(name, out var known)) return known;
        var guess = _guesses++ < MostGuesses ? Suggestion.Sentence(name, _strings.Keys.Order(StringComparer.Ordinal)) : null;
        _diagnostics.ReportWithHelp(_text.Span(start, name.Length), guess ?? $"write {{{name}}} if these are the words", FormatDiagnostics.UnknownAbbreviation, name);
        return name;
    }

    private bool Fault(int at, string fault)
    {
        _diagnostics.Report(_text.Span(Math.Min(at, _text.Content.Length), at < _text.Content.Length ? 1 : 0), FormatDiagnostics.BadEntry, fault);
        return false;
    }
}
