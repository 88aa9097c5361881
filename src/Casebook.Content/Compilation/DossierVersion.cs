using Casebook.Content.Reading;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Compilation;

/// <summary>What one version of a dossier's file says, read as far as it goes: no fault in an old version is ever reported.</summary>
/// <param name="Title">The title.</param>
/// <param name="IsWithdrawn">True when the dossier is withdrawn.</param>
/// <param name="Claims">Its claims in the order written; of two with one id the first.</param>
/// <param name="Judgements">Its judgements, likewise.</param>
internal sealed record DossierVersion(string? Title, bool IsWithdrawn, List<VersionItem> Claims, List<VersionItem> Judgements)
{
    /// <summary>The version in a file; null when its front matter cannot be read.</summary>
    internal static DossierVersion? Of(SourceFile file)
    {
        var unheard = new DiagnosticBag();
        if (TextReading.Read(file, unheard) is not { } text || FrontMatterSplit.Split(text, unheard) is not { } parts) return null;
        if (YamlReader.Read(text, parts.Yaml, unheard) is not YamlMapping fields) return null;
        return new DossierVersion(
            Text(fields, "title"),
            fields.Find("withdrawn") is not null,
            Items(text, fields.Find("claims"), "statement"),
            Items(text, fields.Find("judgements"), "text"));
    }

    private static List<VersionItem> Items(SourceText text, YamlNode? list, string words)
    {
        var items = new List<VersionItem>();
        if (list is not YamlSequence sequence) return items;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in sequence.Items)
        {
            if (node is not YamlMapping fields || Text(fields, "id") is not { } id || !seen.Add(id)) continue;
            items.Add(new VersionItem(id, text, fields.Find(words) as YamlScalar, Text(fields, "likelihood"), Text(fields, "confidence"), fields.Find("withdrawn") is not null));
        }

        return items;
    }

    private static string? Text(YamlMapping fields, string name) => (fields.Find(name) as YamlScalar)?.Value;
}
