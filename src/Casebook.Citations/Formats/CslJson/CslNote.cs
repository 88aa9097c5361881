using Casebook.Citations.Items;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>Variables in a note: lines "variable: value" from its first or second line on, as Zotero's field "Extra" has them; what the record says elsewhere wins.</summary>
internal static class CslNote
{
    /// <summary>Moves such lines of the note to the variables that the record lacks; all other lines stay.</summary>
    public static void Spread(ItemDraft draft, ref string? type)
    {
        if (!draft.Texts.TryGetValue("note", out var note) || !note.Contains(':', StringComparison.Ordinal)) return;
        var lines = note.Split('\n');
        var kept = new List<string>();
        var isInHead = true;
        var own = new HashSet<string>(draft.Names.Keys, StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            var isTaken = isInHead && Take(lines[i], draft, own, ref type);
            if (isTaken) continue;
            kept.Add(lines[i]);
            if (i > 0) isInHead = false;
        }

        if (kept.Count == lines.Length) return;
        var rest = string.Join('\n', kept).Trim();
        if (rest.Length == 0) draft.Texts.Remove("note");
        else draft.Texts["note"] = rest;
    }

    private static bool Take(string line, ItemDraft draft, HashSet<string> own, ref string? type)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1) return false;
        var value = line[(colon + 1)..].Trim();
        var name = line[..colon].Trim();
        if (value.Length == 0 || name.AsSpan().ContainsAny(' ', '\t')) return false;
        if (name == "type" && ItemTypes.IsKnown(value))
        {
            type = value;
            return true;
        }

        switch (CslNames.KindOf(name))
        {
            case VariableKind.Date when !draft.Has(name):
                var date = Edtf.Parse(value, out var fault) ?? (fault?.Suggestion is { } suggestion ? Edtf.Parse(suggestion, out _) : null);
                draft.Dates[name] = date?.ToItemDate() ?? new ItemDate { Literal = value };
                return true;
            case VariableKind.Name when !own.Contains(name):
                var bar = value.IndexOf("||", StringComparison.Ordinal);
                var person = bar < 0 ? new Name { Literal = value } : new Name { Family = Words(value[..bar]), Given = Words(value[(bar + 2)..]) };
                draft.Add(name, person);
                return true;
            case VariableKind.Standard or VariableKind.Number when !draft.Has(name):
                draft.Texts[name] = value;
                return true;
            default:
                return false;
        }
    }

    private static string? Words(string text) => text.Trim() is { Length: > 0 } words ? words : null;
}
