using System.Collections.Immutable;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>The diagnostics of the front end and of the libraries it stands on.</summary>
public static class ContentDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
        {
            ReadingDiagnostics.All, FileDiagnostics.All, YamlDiagnostics.All, FieldDiagnostics.All, NameDiagnostics.All, BindingDiagnostics.All, FormatDiagnostics.All,
            CitationDiagnostics.All, MarkdownDiagnostics.All, LinkDiagnostics.All, EvidenceDiagnostics.All,
        }.SelectMany(list => list).DistinctBy(descriptor => descriptor.Code).OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
