using System.Globalization;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>How a page of the site is cited.</summary>
internal static class CitePages
{
    public static CitePageModel Of(PageScope page, string title)
    {
        var site = page.In(page.Inputs.Config.Title);
        var url = page.UrlOf();
        var day = page.Inputs.Facts.CommitDay;
        var date = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = page.Plan.Thing?.Id ?? page.Plan.Kind;
        return new CitePageModel
        {
            Text = string.Join(". ", new[] { title.TrimEnd('.'), site.TrimEnd('.'), date, url }.Where(part => !string.IsNullOrEmpty(part))) + (url is null ? "." : ""),
            Url = url,
            BibTex = BibTex(id, title, site, url, day),
            Ris = Ris(title, site, url, day),
        };
    }

    private static string BibTex(string id, string title, string site, string? url, DateOnly? day)
    {
        var lines = new List<string> { $"@online{{{id},", $"  title = {{{Braces(title)}}},", $"  organization = {{{Braces(site)}}}," };
        if (day is { } date) lines.Add($"  date = {{{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}},");
        if (url is not null) lines.Add($"  url = {{{url}}},");
        return string.Join('\n', lines) + "\n}";
    }

    private static string Ris(string title, string site, string? url, DateOnly? day)
    {
        var lines = new List<string> { "TY  - ELEC", $"TI  - {title}", $"T2  - {site}" };
        if (day is { } date) lines.Add($"DA  - {date.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}/");
        if (url is not null) lines.Add($"UR  - {url}");
        return string.Join('\n', lines) + "\nER  - ";
    }

    private static string Braces(string text) => text.Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
}
