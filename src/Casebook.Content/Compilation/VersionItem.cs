using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Compilation;

/// <summary>A claim or judgement in one version of a dossier, as written.</summary>
/// <param name="Id">The id.</param>
/// <param name="Source">The version's text.</param>
/// <param name="Words">The statement or text, or null when there is none.</param>
/// <param name="Likelihood">The word of a judgement.</param>
/// <param name="Confidence">The confidence.</param>
/// <param name="IsWithdrawn">True when it is withdrawn.</param>
internal sealed record VersionItem(string Id, SourceText Source, YamlScalar? Words, string? Likelihood, string? Confidence, bool IsWithdrawn)
{
    /// <summary>The words without markup and citations.</summary>
    internal string? PlainText => Words is null ? null : MarkdownReader.ReadInline(Source, Words.Value, Words.Map, new DiagnosticBag()).PlainText;
}
