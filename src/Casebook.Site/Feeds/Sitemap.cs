using System.Text;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Routing;

namespace Casebook.Site.Feeds;

/// <summary>sitemap.xml and robots.txt, for sites with an address.</summary>
public static class Sitemap
{
    /// <summary>The largest number of addresses in one file (sitemaps.org).</summary>
    private const int Largest = 50_000;

    /// <summary>Both files; none on a site without an address.</summary>
    public static IEnumerable<OutputFile> Make(RouteTable routes, SiteConfig config)
    {
        if (config.Url is not { } site) yield break;
        var pages = routes.Plans.Where(plan => plan.IsListed).Select(plan => site + Route.Of("x").To(plan.Route)).Order(StringComparer.Ordinal).ToList();
        var files = pages.Chunk(Largest).ToList();
        for (var i = 0; i < files.Count; i++) yield return OutputFile.OfText(files.Count == 1 ? "sitemap.xml" : $"sitemap-{i + 1}.xml", Xml(files[i]));
        if (files.Count > 1) yield return OutputFile.OfText("sitemap.xml", Index(site, files.Count));
        yield return OutputFile.OfText("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {site}sitemap.xml\n");
    }

    private static string Xml(string[] pages)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages) xml.Append("<url><loc>").Append(Html.Escape(page)).Append("</loc></url>\n");
        return xml.Append("</urlset>\n").ToString();
    }

    private static string Index(string site, int count)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var i = 1; i <= count; i++) xml.Append("<sitemap><loc>").Append(Html.Escape(site)).Append("sitemap-").Append(i).Append(".xml</loc></sitemap>\n");
        return xml.Append("</sitemapindex>\n").ToString();
    }
}
