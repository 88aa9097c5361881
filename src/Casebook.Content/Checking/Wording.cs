using System.Globalization;
using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Content.Checking;

/// <summary>Words that several rules use.</summary>
internal static class Wording
{
    /// <summary>"no origin", "1 origin", "2 origins".</summary>
    internal static string Origins(int count) => count switch { 0 => "no origin", 1 => "1 origin", _ => string.Create(CultureInfo.InvariantCulture, $"{count} origins") };

    /// <summary>Ids in quotes with commas between them.</summary>
    internal static string List(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"'{id}'"));

    /// <summary>Why a source counts nowhere, as the end of a sentence.</summary>
    internal static string Fault(SourceAssessment source) => source.Fault == StandingFault.Withdrawn
        ? "is withdrawn"
        : $"goes back to nothing but withdrawn sources ({List(source.Withdrawn)})";

    /// <summary>What to do about a withdrawn source: its replacement where it names one.</summary>
    internal static string Replacement(EvidenceBase content, string source) =>
        content.SourceById.GetValueOrDefault(source)?.Withdrawn?.ReplacedBy is { } other
            ? $"use '{other}', which replaces it, or take it out"
            : "find another source, or take it out";
}
