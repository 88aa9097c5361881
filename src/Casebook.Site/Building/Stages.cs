namespace Casebook.Site.Building;

/// <summary>The names of the stages, in their order.</summary>
public static class Stages
{
    /// <summary>Files to bound content.</summary>
    public const string Compiling = "content";

    /// <summary>The arithmetic of evidence.</summary>
    public const string Assessing = "assessing";

    /// <summary>The rules about evidence.</summary>
    public const string Checking = "checking";

    /// <summary>Reading and checking the theme.</summary>
    public const string Theme = "theme";

    /// <summary>Every address.</summary>
    public const string Routing = "routing";

    /// <summary>Citations and references.</summary>
    public const string Citing = "citing";

    /// <summary>Page models and pages.</summary>
    public const string Pages = "pages";

    /// <summary>The index of the search, redirects, feeds, exports, assets.</summary>
    public const string Files = "files";

    /// <summary>Links, fragments, ids.</summary>
    public const string Verifying = "verifying";
}
