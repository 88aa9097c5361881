using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Books;

/// <summary>Which pages of the site become chapters of a book, in reading order. What is not translated stands in the site's own language.</summary>
/// <param name="Parts">The parts, each with its name and chapters.</param>
public sealed record BookPlan(ImmutableArray<(string Name, ImmutableArray<PagePlan> Chapters)> Parts)
{
    /// <summary>The pages about single sources, which the contents leave to the list of sources.</summary>
    public const string SourceKind = "source";

    private static readonly string[] TermKinds = ["framework", "glossary"];
    private static readonly string[] AppendixKinds = ["gaps", "claim-list", "bibliography", "source-list", SourceKind];

    /// <summary>All chapters.</summary>
    public IEnumerable<PagePlan> Chapters => Parts.SelectMany(part => part.Chapters);

    /// <summary>The book of a language.</summary>
    public static BookPlan Of(PageInputs inputs, string language)
    {
        var byKind = inputs.Routes.Plans.Where(plan => plan.Language == inputs.Config.Language && plan.IsListed).ToLookup(plan => plan.Kind, StringComparer.Ordinal);
        var dossiers = inputs.DossierOrder(language).Select(id => inputs.Routes.Find(new ThingKey(ThingKind.Dossier, id), language)).OfType<PagePlan>();
        return new BookPlan(
        [
            ("opening", [.. Chapters("home").Concat(Chapters("page"))]),
            ("dossiers", [.. dossiers]),
            ("terms", [.. TermKinds.SelectMany(Chapters)]),
            ("appendix", [.. AppendixKinds.SelectMany(Chapters)]),
        ]);

        IEnumerable<PagePlan> Chapters(string kind) => byKind[kind]
            .Where(plan => kind != "bibliography" || plan.Name!.Split(' ', 2)[0] == PageNames.Bibliography)
            .Select(plan => inputs.Routes.Edition(plan, language) ?? plan);
    }
}
