using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A grade: its code, and the reason for it.</summary>
public sealed record GradeModel
{
    /// <summary>The letter or figure; the theme has its words.</summary>
    public required string Code { get; init; }

    /// <summary>The reason.</summary>
    public Html? Because { get; init; }

    /// <summary>When it was given.</summary>
    public DateModel? AsOf { get; init; }
}
