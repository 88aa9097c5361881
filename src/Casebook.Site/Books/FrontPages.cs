using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Books;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Books;

/// <summary>The pages that only books have.</summary>
internal static class FrontPages
{
    /// <summary>The template of the title page.</summary>
    public const string Title = "book-title";

    /// <summary>The template of the contents.</summary>
    public const string Contents = "book-contents";

    /// <summary>A front page of a book; its file has an underscore in its name, which no id of an author can.</summary>
    /// <param name="kind">The name of its template.</param>
    /// <param name="inputs">What pages are built from.</param>
    /// <param name="language">The language of the book.</param>
    /// <param name="parts">What the contents name.</param>
    public static (PagePlan Plan, BookPage Model) Of(string kind, PageInputs inputs, string language, ImmutableArray<(string Name, ImmutableArray<(PagePlan Plan, PageModel Model)> Chapters)> parts)
    {
        var home = inputs.Routes.Find(PageNames.Home, language)!;
        var plan = home with { Kind = kind, Language = language, Route = Route.Of(kind.Replace('-', '_') + ".html") };
        var page = new PageScope(plan, inputs);
        var model = new BookPage
        {
            PageKind = kind,
            Title = page.In(inputs.Config.Title),
            Language = language,
            Direction = TextDirection.Of(language),
            Shell = Frames.Shell(page),
            Head = new HeadModel { CanonicalUrl = new PageScope(home, inputs).UrlOf() },
            Dossiers = inputs.Content.Dossiers.Count(dossier => dossier.Withdrawn is null),
            Sources = inputs.Content.UsedSources.Count,
            Parts = [.. parts.Where(part => !part.Chapters.IsEmpty).Select(part => new BookPartModel
            {
                Name = part.Name,
                Chapters = [.. part.Chapters.Select(chapter => LinkTo(plan, chapter.Plan, chapter.Model))],
            })],
        };
        return (plan, model);
    }

    private static LinkModel LinkTo(PagePlan from, PagePlan chapter, PageModel model) => new()
    {
        Href = from.Route.To(chapter.Route),
        Text = model is Pages.Home.HomePage home ? home.Question : model.Title,
        Name = model.Name,
        Language = model.TitleLanguage ?? (chapter.Language == from.Language ? null : chapter.Language),
    };
}
