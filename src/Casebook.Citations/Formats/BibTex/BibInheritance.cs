using System.Collections.Frozen;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>Fills entries from those that their fields "crossref" and "xdata" name, with the field names changed as BibLaTeX does by default.</summary>
internal sealed class BibInheritance
{
    private const int LongestChain = 20;

    /// <summary>Guesses compare with many keys, so only the first faults get one.</summary>
    private const int MostGuesses = 50;

    private static readonly FrozenSet<string> Own = new[]
    {
        "ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedoptions", "relatedstring", "relatedtype", "shortauthor", "shorteditor", "shorthand",
        "shorthandintro", "shorttitle", "sortkey", "sorttitle", "indextitle", "indexsorttitle", "abstract", "annotation", "annote", "note", "keywords", "doi", "pages",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PartsOfBooks = new[] { "inbook", "bookinbook", "suppbook" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Volumes =
        new[] { "book", "inbook", "bookinbook", "suppbook", "collection", "incollection", "suppcollection", "reference", "inreference", "proceedings", "inproceedings", "conference" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly SourceText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, BibEntry> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<BibEntry> _done = [];
    private readonly HashSet<BibEntry> _open = [];

    /// <summary>The units that may still be inherited; a file that asks for more is not written by anyone.</summary>
    private long _budget;
    private int _guesses;

    private BibInheritance(IReadOnlyList<BibEntry> entries, SourceText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _budget = 1_000_000 + (8L * text.Content.Length);
        foreach (var entry in entries) _byKey.TryAdd(entry.Key, entry);
    }

    /// <summary>Adds the inherited fields to every entry; a missing or circular parent is reported.</summary>
    public static void Apply(IReadOnlyList<BibEntry> entries, SourceText text, DiagnosticBag diagnostics)
    {
        var inheritance = new BibInheritance(entries, text, diagnostics);
        foreach (var entry in entries) inheritance.Fill(entry, 0);
    }

    private void Fill(BibEntry entry, int depth)
    {
        if (!_done.Add(entry)) return;
        _open.Add(entry);
        if (entry.Field("xdata") is { } data)
        {
            foreach (var key in data.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Parent(entry, data, key, depth) is { } parent) Inherit(entry, parent, isData: true);
            }
        }

        if (entry.Field("crossref") is { } reference && Parent(entry, reference, reference.Value.Trim(), depth) is { } source) Inherit(entry, source, isData: false);
        _open.Remove(entry);
    }

    private BibEntry? Parent(BibEntry entry, BibField field, string key, int depth)
    {
        if (!_byKey.TryGetValue(key, out var parent))
        {
            _diagnostics.ReportWithHelp(_text.Span(field.ValueSpan), Guess(key), FormatDiagnostics.MissingParent, entry.Key, key);
            return null;
        }

        if (_open.Contains(parent) || (depth >= LongestChain && !_done.Contains(parent)))
        {
            _diagnostics.Report(_text.Span(field.ValueSpan), FormatDiagnostics.CircularParent, entry.Key, key);
            return null;
        }

        Fill(parent, depth + 1);
        return parent;
    }

    private string? Guess(string key) => _guesses++ < MostGuesses ? Suggestion.Sentence(key, _byKey.Keys.Order(StringComparer.Ordinal)) : null;

    private void Inherit(BibEntry child, BibEntry parent, bool isData)
    {
        foreach (var field in parent.Fields.Values)
        {
            if (!isData && (Own.Contains(field.Name) || !BibFields.IsKnown(field.Name))) continue;
            if (isData && field.Name is "xdata" or "ids") continue;
            var name = isData ? field.Name : Target(parent.Type, child.Type, BibFields.Older.GetValueOrDefault(field.Name, field.Name));
            if (Has(child, name) || (_budget -= field.Value.Length + 32) < 0) continue;
            child.Fields.Add(name, field with { Name = name });
        }

        if (!isData && PartsOfBooks.Contains(child.Type) && parent.Type is "book" or "mvbook" && parent.Field("author") is { } author && !Has(child, "bookauthor"))
            child.Fields.Add("bookauthor", author with { Name = "bookauthor" });
    }

    private static bool Has(BibEntry entry, string name)
    {
        if (entry.Fields.ContainsKey(name)) return true;
        if (name is "date") return entry.Fields.ContainsKey("year");
        if (name is "year" or "month" or "day") return entry.Fields.ContainsKey("date");
        foreach (var (older, newer) in BibFields.Older)
        {
            if (newer == name && entry.Fields.ContainsKey(older)) return true;
        }

        return false;
    }

    /// <summary>The field of the child that takes a field of the parent.</summary>
    private static string Target(string parent, string child, string field)
    {
        if (field is not ("title" or "subtitle" or "titleaddon")) return field;
        var isVolume = parent is "mvbook" or "mvcollection" or "mvreference" or "mvproceedings" && Volumes.Contains(child);
        if (isVolume) return "main" + field;
        if (parent == "periodical" && child is "article" or "suppperiodical") return field == "titleaddon" ? "journaltitleaddon" : "journal" + field;
        var isPart = (parent == "book" && PartsOfBooks.Contains(child))
            || (parent is "collection" or "reference" or "book" && child is "incollection" or "inreference" or "suppcollection")
            || (parent is "proceedings" or "book" && child is "inproceedings" or "conference");
        return isPart ? "book" + field : field;
    }
}
