namespace Casebook.Site.Feeds;

/// <summary>An entry of the feeds.</summary>
/// <param name="Url">The whole address, which is also its id.</param>
/// <param name="Title">The title.</param>
/// <param name="Summary">The bottom line as plain text, or null.</param>
/// <param name="Day">The day of its evidence.</param>
/// <param name="Topics">Names of topics.</param>
internal sealed record FeedEntry(string Url, string Title, string? Summary, DateOnly Day, IReadOnlyList<string> Topics);
