using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Books;
using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;
using Casebook.Site.Theming;

namespace Casebook.Site.Building;

/// <summary>The pages of one edition as a book: the same page models and templates as on the site, in the layout of books.</summary>
internal static class BookStage
{
    private static readonly DateOnly Unknown = new(1980, 1, 1);

    /// <summary>The templates of a theme in the layout of its books; null after reporting that it makes none, or what the engine refuses.</summary>
    public static PageRenderer? Open(Theme theme, DiagnosticBag findings)
    {
        if (theme.Book is { } book) return PageRenderer.Open(theme.ForBook(book), findings);
        findings.Add(Diagnostic.At(null, ThemeDiagnostics.NoBook, ThemeBook.LayoutName + ".hbs"));
        return null;
    }

    /// <summary>The book of a language from a draft whose templates are those of books; null after reporting why there is none.</summary>
    public static BookOutput? Make(SiteDraft draft, string language, BuildOptions options, DiagnosticBag findings)
    {
        options.Observer?.Begin(Stages.Pages);
        var plan = BookPlan.Of(draft.Inputs, language);
        ImmutableArray<PagePlan> chapters = [.. plan.Chapters];
        var models = new PageModel[chapters.Length];
        Parallel.For(0, chapters.Length, With(options), i => models[i] = PageBuilding.Build(PageKinds.Of(chapters[i].Kind), chapters[i], draft.Inputs));
        var modelOf = chapters.Zip(models).ToDictionary(chapter => chapter.First.Index, chapter => chapter.Second);
        var listed = plan.Parts.Select(part => (part.Name, part.Chapters.Where(chapter => chapter.Kind != BookPlan.SourceKind && chapter.Part == 1).Select(chapter => (chapter, modelOf[chapter.Index])).ToImmutableArray()));
        (PagePlan Plan, PageModel Model)[] all =
        [
            FrontPages.Of(FrontPages.Title, draft.Inputs, language, []),
            FrontPages.Of(FrontPages.Contents, draft.Inputs, language, [.. listed]),
            .. chapters.Zip(models),
        ];
        var pages = Render(all, draft.Renderer, options, findings);
        if (findings.HasErrors) return null;

        options.Observer?.Begin(Stages.Files);
        var theme = draft.Theme.Book!;
        var style = new BookStyle(theme.Style.Bytes, theme.WithoutClasses);
        var files = BookBinding.Bind(pages, new BookAddresses(draft.Routes, plan, draft.Site.Content), style, FactsOf(draft, language, models[0]), options.Jobs);
        return new BookOutput(files, chapters.Length);
    }

    private static ImmutableArray<RenderedPage> Render((PagePlan Plan, PageModel Model)[] all, PageRenderer renderer, BuildOptions options, DiagnosticBag findings)
    {
        var pages = new RenderedPage?[all.Length];
        var bags = new DiagnosticBag[all.Length];
        Parallel.For(0, all.Length, With(options), i =>
        {
            bags[i] = new DiagnosticBag();
            var made = new FileList();
            renderer.Render(all[i].Plan, all[i].Model, made, bags[i]);
            if (made.Sorted is [var page]) pages[i] = new RenderedPage(all[i].Plan, page.Bytes);
        });
        foreach (var bag in bags) findings.AddRange(bag.Items);
        return [.. pages.OfType<RenderedPage>()];
    }

    private static BookFacts FactsOf(SiteDraft draft, string language, PageModel home)
    {
        var config = draft.Site.Content.Config;
        var strings = draft.Theme.Strings.In(language);
        return new BookFacts
        {
            Title = config.Title.In(language),
            Language = language,
            Direction = TextDirection.Of(language),
            Identifier = IdentifierOf($"{config.Url ?? config.Title.Text} {language}"),
            BuildId = draft.Inputs.Facts.BuildId,
            Modified = draft.Inputs.Facts.CommitDay ?? DayOf(draft.Site.Assessment.DateOfEvidence) ?? Unknown,
            Publisher = config.Publisher,
            Description = home.Description,
            Subjects = [.. draft.Site.Content.Topics.Select(topic => topic.Name.In(language))],
            Rights = strings.Text("shell.licence"),
            Source = config.Url,
            AccessibilitySummary = strings.Text("book.accessibility"),
        };
    }

    private static DateOnly? DayOf(Edtf? date) =>
        date is not null && DateOnly.TryParseExact(date.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A UUID computed from a name (RFC 9562, version 8): the same for every build of a site's edition.</summary>
    private static string IdentifierOf(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("casebook book " + name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }

    private static ParallelOptions With(BuildOptions options) => new() { MaxDegreeOfParallelism = options.Jobs };
}
