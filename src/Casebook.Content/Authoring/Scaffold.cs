using System.Text;
using Casebook.Content.Fields;

namespace Casebook.Content.Authoring;

/// <summary>The first form of a new file: the fields that must be there, with the others as comments that say what they are for.</summary>
public static class Scaffold
{
    /// <summary>
    /// The text of a new dossier, source, actor, page or framework; null for another kind. A value given for a field stands as it is, in YAML; the other required
    /// fields get an example, and so do type and title of a source, which only an appraisal of a library's record goes without.
    /// </summary>
    public static string? Write(string kind, IReadOnlyDictionary<string, string> values)
    {
        if (ContentForm.All.FirstOrDefault(form => form.Name == kind) is not { IsById: false } form || kind == "settings") return null;
        var text = new StringBuilder();
        var isMarkdown = form.Path.EndsWith(".md", StringComparison.Ordinal);
        if (isMarkdown) text.Append("---\n");
        foreach (var row in form.Table.Rows)
        {
            if (row.Type is VariableType && !values.ContainsKey(row.Name)) continue;
            AddRow(text, row, kind == "source" && row.Name is "type" or "title", values);
        }

        return (isMarkdown ? text.Append("---\n\n") : text).ToString();
    }

    /// <summary>A text as a YAML value on one line, in quotes where it needs them.</summary>
    public static string Quoted(string text)
    {
        var isPlain = text.Length > 0 && char.IsLetterOrDigit(text[0]) && !text.EndsWith(' ') && !text.EndsWith(':')
            && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.Any(char.IsControl);
        return isPlain ? text : "\"" + Escaped(text) + "\"";
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(unit => unit switch { '"' => "\\\"", '\\' => "\\\\", _ when char.IsControl(unit) => " ", _ => unit.ToString() }));

    private static void AddRow(StringBuilder text, IFieldRow row, bool isDue, IReadOnlyDictionary<string, string> values)
    {
        if (values.TryGetValue(row.Name, out var value)) text.Append(row.Name).Append(": ").Append(value).Append('\n');
        else if (isDue || row.Need != Need.Optional) text.Append(row.Name).Append(": ").Append(Example(row.Type.Example)).Append('\n');
        else text.Append("# ").Append(row.Name).Append(": ").Append(row.Type.Example).Append("          # ").Append(row.Help).Append('\n');
    }

    private static string Example(string example) => example.StartsWith('[') || example.StartsWith('{') ? example : Quoted(example);
}
