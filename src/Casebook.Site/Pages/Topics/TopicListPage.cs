namespace Casebook.Site.Pages.Topics;

/// <summary>The list of topics.</summary>
public sealed record TopicListPage : PageModel
{
    /// <summary>The topics in the order of the settings.</summary>
    public IReadOnlyList<TopicRowModel> Topics { get; init; } = [];
}
