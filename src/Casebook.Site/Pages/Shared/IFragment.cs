namespace Casebook.Site.Pages.Shared;

/// <summary>A part that is the same on many pages of one folder and language, and so is written only once.</summary>
public interface IFragment
{
    /// <summary>The language of the pages (BCP 47).</summary>
    string PageLanguage { get; }
}
