using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>
/// How the plain words of a text name a source that it cites by its author (<c>@id</c>): without the name, the sentence would lack a word. Pages show what the citation
/// style makes of it; this is for search, descriptions and passages, which know no style.
/// </summary>
internal static class NameInText
{
    /// <summary>The family names of two authors, the first of more; without authors what the source appeared in, else its title, else null.</summary>
    public static string? Of(SourceOrigin origin)
    {
        // What is wrong with the record is reported where the source itself is bound.
        var item = SourceRecords.Build(origin, new DiagnosticBag());
        return item.Names.TryGetValue("author", out var authors) ? authors switch
        {
            [var only] => Of(only),
            [var first, var second] => $"{Of(first)} & {Of(second)}",
            [var first, ..] => $"{Of(first)} et al.",
            _ => item.Title,
        }
        : item.Texts.GetValueOrDefault("container-title") ?? item.Title;
    }

    private static string? Of(Name name) =>
        name.Family is { } family ? (name.NonDroppingParticle is { } particle ? $"{particle} {family}" : family) : name.Literal ?? name.Given;
}
