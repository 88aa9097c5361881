using System.Buffers;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Checking;

/// <summary>A likelihood and a confidence never share a sentence, in English texts: that of the judgement itself least of all.</summary>
internal sealed class OneSentenceCheck : ICheck
{
    private const string Confidence = "confiden";

    private static readonly SearchValues<string> Confidences = SearchValues.Create([Confidence], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var dossier in content.Dossiers)
        {
            if (dossier.Withdrawn is not null) continue;
            Look(dossier.Summary, dossier.Span, bag);
            Look(dossier.Narrative, dossier.Span, bag);
            foreach (var claim in dossier.Claims)
            {
                Look(claim.Statement, claim.Span, bag);
                Look(claim.Because, claim.Span, bag);
            }

            foreach (var judgement in dossier.Judgements)
            {
                Look(judgement.Text, judgement.Span, bag);
                Look(judgement.Because, judgement.Span, bag);
                foreach (var assumption in judgement.Assumptions) Look(assumption, judgement.Span, bag);
            }

            foreach (var place in dossier.Assessments) Look(place.Because, place.Span, bag);
        }
    }

    private static bool IsAboutConfidence(Body text) =>
        text.IsInline ? Names(text.PlainText) : text.Sections.MayHold(Confidence) || IsInHeadings(text);

    private static bool IsInHeadings(Body narrative)
    {
        foreach (var heading in narrative.Headings)
        {
            if (Names(heading.Text)) return true;
        }

        return false;
    }

    private static bool Names(string words) => words.AsSpan().ContainsAny(Confidences);

    private static void Look(Body? text, SourceSpan otherwise, DiagnosticBag bag)
    {
        if (text is null || !IsAboutConfidence(text)) return;
        foreach (var (likelihood, confidence) in EstimativeLanguage.SharedSentences(text.PlainText))
        {
            var span = EstimativeLanguage.Find(text, likelihood, confidence) ?? otherwise;
            bag.ReportWithHelp(span, "say how likely it is in one sentence, and how sure you are in another", EvidenceDiagnostics.LikelihoodWithConfidence, likelihood, confidence);
        }
    }
}
