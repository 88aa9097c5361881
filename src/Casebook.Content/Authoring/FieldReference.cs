using System.Text;
using Casebook.Content.Fields;

namespace Casebook.Content.Authoring;

/// <summary>The field reference of the authors' guide, made from the tables that binding reads by.</summary>
public static class FieldReference
{
    /// <summary>The reference as Markdown: a table for each kind of file, and after it those of its parts, each once.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in ContentForm.All)
        {
            text.Append("### ").Append(char.ToUpperInvariant(form.Name[0])).Append(form.Name.AsSpan(1)).Append("\n\n`").Append(form.Path).Append("`. ").Append(form.Table.Help).Append("\n\n");
            AddTable(text, form.Table);
            AddParts(text, form.Table, written);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AddTable(StringBuilder text, IFieldTable table)
    {
        text.Append("| field | takes | | |\n|---|---|---|---|\n");
        foreach (var row in table.Rows)
        {
            if (row.Type is VariableType) continue;
            text.Append("| `").Append(row.Name).Append("` | ").Append(Cell(row.Type.Due)).Append(" | ").Append(Word(row.Need)).Append(" | ").Append(Cell(row.Help)).Append(" |\n");
        }

        text.Append('\n');
        var variables = table.Rows.Where(row => row.Type is VariableType).GroupBy(row => row.Type.Due).ToList();
        if (variables.Count == 0) return;
        text.Append("Besides, every variable of CSL 1.0.2 by its name in CSL-JSON:\n\n");
        foreach (var kind in variables) text.Append("- ").Append(kind.Key).Append(": ").AppendJoin(", ", kind.Select(row => $"`{row.Name}`")).Append('\n');
        text.Append('\n');
    }

    private static void AddParts(StringBuilder text, IFieldTable table, HashSet<string> written)
    {
        foreach (var part in table.Rows.Select(row => row.Type.Part).OfType<IFieldTable>())
        {
            if (!written.Add(part.Name)) continue;
            text.Append("#### ").Append(char.ToUpperInvariant(part.Subject[0])).Append(part.Subject.AsSpan(1)).Append("\n\n").Append(part.Help).Append("\n\n");
            AddTable(text, part);
            AddParts(text, part, written);
        }
    }

    private static string Word(Need need) => need switch
    {
        Need.Required => "required",
        Need.RequiredUnlessWithdrawn => "required unless withdrawn",
        _ => "",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
}
