using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Styles;

/// <summary>Finds the independent style behind a dependent one.</summary>
public static class StyleResolution
{
    private const int MaxSteps = 8;

    /// <summary>The style itself when it is independent; else its parent, as found by identifier, with the dependent's identity and language; null after a report when there is none.</summary>
    public static Style? Resolve(Style style, Func<string, Style?> find, DiagnosticBag diagnostics)
    {
        var current = style;
        for (var step = 0; current.IndependentParent is { } parent; step++)
        {
            if (step == MaxSteps || find(parent) is not { } found)
            {
                diagnostics.Report(null, CitationDiagnostics.ParentNotFound, parent);
                return null;
            }

            current = found;
        }

        return ReferenceEquals(current, style) ? style : WithIdentity(current, style);
    }

    private static Style WithIdentity(Style parent, Style dependent) => new()
    {
        Id = dependent.Id,
        Title = dependent.Title,
        Rights = dependent.Rights.Length > 0 ? dependent.Rights : parent.Rights,
        Class = parent.Class,
        CitationFormat = dependent.CitationFormat ?? parent.CitationFormat,
        DefaultLocale = dependent.DefaultLocale ?? parent.DefaultLocale,
        Citation = parent.Citation,
        Bibliography = parent.Bibliography,
        CitationOptions = parent.CitationOptions,
        BibliographyOptions = parent.BibliographyOptions,
        Macros = parent.Macros,
        Locales = parent.Locales,
        Names = parent.Names,
        InitializeWithHyphen = parent.InitializeWithHyphen,
        PageRangeFormat = parent.PageRangeFormat,
        ParticleRule = parent.ParticleRule,
        DateCount = parent.DateCount,
        NamesCount = parent.NamesCount,
        TestsDisambiguate = parent.TestsDisambiguate,
        CallsYearSuffix = parent.CallsYearSuffix,
        CallsCitationLabel = parent.CallsCitationLabel,
    };
}
