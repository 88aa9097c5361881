using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Site.Pages.Dossiers;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>What the heads of pages say to machines: Highwire and Dublin Core elements, and linked data.</summary>
internal static class Heads
{
    public static HeadModel OfDossier(PageScope page, Dossier dossier, DossierPage model)
    {
        var metadata = Basic(page, model.Title ?? dossier.Id, "Text");
        if (dossier.AsOf is { } asOf) Add(metadata, "DCTERMS.modified", asOf.Text);
        foreach (var topic in model.Topics) Add(metadata, "DC.subject", topic.Text);
        var entries = page.Inputs.Desk.EntriesIn(page.Language);
        foreach (var reference in model.References) Add(metadata, "citation_reference", entries[reference.Source].Text);
        return new HeadModel { Metadata = metadata, JsonLd = LinkedData.OfDossier(page, dossier, model) };
    }

    public static HeadModel OfSource(PageScope page, Source source)
    {
        var metadata = new List<MetaModel>();
        Add(metadata, "citation_title", source.Title.Text);
        foreach (var name in source.Item.Names.GetValueOrDefault("author", [])) Add(metadata, "citation_author", NameOf(name));
        if (source.Issued?.Start is { } issued) Add(metadata, "citation_publication_date", Slashed(issued));
        Add(metadata, ContainerElement(source.Item.Type), source.Words("container-title"));
        Add(metadata, "citation_publisher", source.Words("publisher"));
        Add(metadata, "citation_volume", source.Item.Texts.GetValueOrDefault("volume"));
        Add(metadata, "citation_issue", source.Item.Texts.GetValueOrDefault("issue"));
        Add(metadata, "citation_doi", source.Item.Texts.GetValueOrDefault("DOI"));
        Add(metadata, "citation_isbn", source.Item.Texts.GetValueOrDefault("ISBN"));
        Add(metadata, "citation_language", source.Item.Language);
        Add(metadata, "citation_public_url", source.Url);
        Add(metadata, "DC.title", source.Title.Text);
        Add(metadata, "DC.language", source.Item.Language);
        return new HeadModel { Metadata = metadata, JsonLd = LinkedData.OfSource(page, source) };
    }

    /// <summary>The elements that any page of the site can have.</summary>
    public static HeadModel OfPage(PageScope page, string title) => new() { Metadata = Basic(page, title, "Text") };

    /// <summary>A name in the order of a catalogue.</summary>
    public static string NameOf(Name name)
    {
        if (name.Literal is { } literal) return literal;
        var (particle, family) = (name.NonDroppingParticle ?? "", name.Family ?? "");
        if (particle.Length > 0) family = family.Length > 0 ? $"{particle} {family}" : particle;
        return string.IsNullOrEmpty(name.Given) ? family : $"{family}, {name.Given}";
    }

    private static List<MetaModel> Basic(PageScope page, string title, string type)
    {
        var metadata = new List<MetaModel>();
        Add(metadata, "citation_title", title);
        Add(metadata, "citation_author", page.In(page.Inputs.Config.Title));
        if (page.Inputs.Facts.CommitDay is { } day) Add(metadata, "citation_publication_date", day.ToString("yyyy/MM/dd", System.Globalization.CultureInfo.InvariantCulture));
        Add(metadata, "citation_language", page.Language);
        Add(metadata, "citation_public_url", page.UrlOf());
        Add(metadata, "DC.title", title);
        Add(metadata, "DC.type", type);
        Add(metadata, "DC.language", page.Language);
        Add(metadata, "DC.publisher", page.In(page.Inputs.Config.Title));
        return metadata;
    }

    private static void Add(List<MetaModel> metadata, string name, string? content)
    {
        if (!string.IsNullOrEmpty(content)) metadata.Add(new MetaModel { Name = name, Content = content });
    }

    private static string ContainerElement(string type) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" => "citation_journal_title",
        "paper-conference" => "citation_conference_title",
        "chapter" => "citation_inbook_title",
        _ => "DC.relation.ispartof",
    };

    private static string Slashed(EdtfPoint point)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var year = point.Year.ToString("0000", culture);
        if (point.Month is not { } month) return year;
        return point.Day is { } day ? $"{year}/{month.ToString("00", culture)}/{day.ToString("00", culture)}" : $"{year}/{month.ToString("00", culture)}";
    }
}
