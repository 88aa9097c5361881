using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Compilation;
using Casebook.Content.Model;

namespace Casebook.Site.Pages.Making;

/// <summary>What pages are planned from.</summary>
/// <param name="Content">All content.</param>
/// <param name="Assessment">The arithmetic of evidence.</param>
public sealed record PlanInputs(EvidenceBase Content, Assessment Assessment)
{
    /// <summary>What changed, newest first; empty where the history is not known.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>All languages of the site, the default one first.</summary>
    public ImmutableArray<string> Languages { get; } =
        Content.Config.Languages is { IsDefaultOrEmpty: false } languages ? languages : [Content.Config.Language];

    /// <summary>The folder of a language's edition with a slash at its end; empty for the default one.</summary>
    public string Prefix(string language) => language == Content.Config.Language ? "" : language + "/";
}
