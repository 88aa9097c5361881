using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A dossier's texts in another language; what is missing is shown in the original.</summary>
public sealed record DossierTranslation
{
    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>The file.</summary>
    public required SourcePath Path { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The summary.</summary>
    public Body? Summary { get; init; }

    /// <summary>Statements by claim id.</summary>
    public IReadOnlyDictionary<string, Body> Statements { get; init; } = ImmutableDictionary<string, Body>.Empty;

    /// <summary>Texts by judgement id.</summary>
    public IReadOnlyDictionary<string, Body> Judgements { get; init; } = ImmutableDictionary<string, Body>.Empty;

    /// <summary>The narrative; null when the file has none.</summary>
    public Body? Narrative { get; init; }
}
