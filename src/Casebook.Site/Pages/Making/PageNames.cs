namespace Casebook.Site.Pages.Making;

/// <summary>The names of built-in pages, by which navigation, breadcrumbs and the theme's words find them.</summary>
internal static class PageNames
{
    public const string Home = "home";
    public const string Dossiers = "dossiers";
    public const string Sources = "sources";
    public const string Actors = "actors";
    public const string Topics = "topics";
    public const string Bibliography = "bibliography";
    public const string Matrix = "matrix";
    public const string Timeline = "timeline";
    public const string Network = "network";
    public const string Changes = "changes";
    public const string Gaps = "gaps";
    public const string Milestones = "milestones";
    public const string Disputed = "disputed";
    public const string SingleOrigin = "single-origin";
    public const string Glossary = "glossary";
    public const string Frameworks = "frameworks";
    public const string Search = "search";
    public const string NotFound = "not-found";
}
