using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A free page; index is the home page.</summary>
public sealed record Page
{
    /// <summary>The path below content/pages without extension, for example about or method/grades.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required SourcePath Path { get; init; }

    /// <summary>The title, and in other languages.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>A short summary.</summary>
    public Body? Summary { get; init; }

    /// <summary>The text.</summary>
    public required Body Narrative { get; init; }

    /// <summary>Former ids.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Where the title stands.</summary>
    public required SourceSpan Span { get; init; }
}
