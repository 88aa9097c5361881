namespace Casebook.Site.Pages.Overviews;

/// <summary>What changed, with the old wording kept.</summary>
public sealed record ChangesPage : PageModel
{
    /// <summary>The days with changes, newest first.</summary>
    public IReadOnlyList<ChangeDayModel> Days { get; init; } = [];
}
