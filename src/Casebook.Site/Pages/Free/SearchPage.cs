namespace Casebook.Site.Pages.Free;

/// <summary>The page of the search.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>The number of dossiers.</summary>
    public int Dossiers { get; init; }

    /// <summary>The number of sources.</summary>
    public int Sources { get; init; }
}
