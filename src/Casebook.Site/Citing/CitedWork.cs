namespace Casebook.Site.Citing;

/// <summary>How pages name a source that they cite.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Anchor">The anchor of its entry in the references of any page.</param>
/// <param name="Href">The link to that anchor on the page itself.</param>
internal sealed record CitedWork(string Title, string Anchor, string Href)
{
    /// <summary>The names of a source.</summary>
    public static CitedWork Of(string source, string title)
    {
        var href = "#ref-" + source;
        return new CitedWork(title, href[1..], href);
    }
}
