using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A set of terms by which cases are judged; data, not code.</summary>
public sealed record Framework
{
    /// <summary>The id, from the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required SourcePath Path { get; init; }

    /// <summary>What it is for.</summary>
    public required FrameworkKind Kind { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The question it answers.</summary>
    public LocalizedBody? Question { get; init; }

    /// <summary>Where it comes from and why it is used.</summary>
    public LocalizedBody? Because { get; init; }

    /// <summary>Its items in the order written; for a scale from least to most.</summary>
    public ImmutableArray<FrameworkItem> Items { get; init; } = [];

    /// <summary>The item of an id, or null.</summary>
    public FrameworkItem? Item(string id) => Items.FirstOrDefault(item => item.Id == id);

    /// <summary>Where it begins.</summary>
    public required SourceSpan Span { get; init; }
}
