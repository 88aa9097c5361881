namespace Casebook.Site.Pages.Shared;

/// <summary>A part that is the same on many pages of one folder and language, and so may be written only once.</summary>
public interface IFragment
{
    /// <summary>The language of the pages (BCP 47).</summary>
    string PageLanguage { get; }

    /// <summary>True when more than one page may show it, so that it is worth keeping what was written.</summary>
    internal bool IsShared { get; }
}
