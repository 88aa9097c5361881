using System.Text.RegularExpressions;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Checking;

/// <summary>Finds the words of ICD 203 in English texts: likelihoods of both rows, and confidences.</summary>
internal static partial class EstimativeLanguage
{
    /// <summary>The likelihood and the confidence of each sentence that has both, as written there.</summary>
    internal static IEnumerable<(string Likelihood, string Confidence)> SharedSentences(string text)
    {
        foreach (var sentence in Sentences(text))
        {
            if (ConfidenceWords().Match(sentence) is not { Success: true } confidence) continue;
            var rest = sentence.Remove(confidence.Index, confidence.Length);
            if (LikelihoodWords().Match(rest) is { Success: true } likelihood) yield return (likelihood.Value, confidence.Value);
        }
    }

    /// <summary>The place of the confidence in the file, in the sentence that has both; null where markup stands in between.</summary>
    internal static SourceSpan? Find(Body text, string likelihood, string confidence)
    {
        var content = text.Source.Content;
        for (var at = content.IndexOf(confidence, StringComparison.Ordinal); at >= 0; at = content.IndexOf(confidence, at + 1, StringComparison.Ordinal))
        {
            var (start, end) = (content.LastIndexOfAny(['.', '!', '?'], at) + 1, content.IndexOfAny(['.', '!', '?'], at + confidence.Length));
            var sentence = content[start..(end < 0 ? content.Length : end)];
            if (sentence.Contains(likelihood, StringComparison.Ordinal)) return text.Source.Span(at, confidence.Length);
        }

        return null;
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '\n') || (text[i] != '\n' && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]))) continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length) yield return text[start..];
    }

    [GeneratedRegex(
        @"\b(?:low|moderate|medium|high)(?:[- ]to[- ](?:low|moderate|medium|high))?[- ]confidence\b|\bconfidence\b(?: \w+){0,4} (?:is|are|was|remains|stays) (?:low|moderate|medium|high)\b|\b(?:highly|moderately) confident\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ConfidenceWords();

    [GeneratedRegex(
        @"\b(?:almost no chance|(?:very )?(?:un)?likely|roughly even (?:chance|odds)|almost certain(?:ly)?|remote|(?:highly )?(?:im)?probab(?:le|ly)|nearly certain(?:ly)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LikelihoodWords();
}
