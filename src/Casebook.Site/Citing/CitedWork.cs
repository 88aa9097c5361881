namespace Casebook.Site.Citing;

/// <summary>How pages name a source that they cite.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">The link to its entry in the references of the page itself.</param>
internal sealed record CitedWork(string Title, string Href)
{
    /// <summary>The anchor of that entry, on any page.</summary>
    public string Anchor => Href[1..];

    /// <summary>The names of a source.</summary>
    public static CitedWork Of(string source, string title) => new(title, "#ref-" + source);
}
