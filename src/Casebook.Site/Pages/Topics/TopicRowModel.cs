using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Topics;

/// <summary>A topic in a list.</summary>
public sealed record TopicRowModel
{
    /// <summary>The topic.</summary>
    public required LinkModel Topic { get; init; }

    /// <summary>What it covers, as plain text.</summary>
    public required string About { get; init; }

    /// <summary>The number of dossiers.</summary>
    public int Dossiers { get; init; }
}
