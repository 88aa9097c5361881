using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Routing;

namespace Casebook.Site.Feeds;

/// <summary>Tiny pages at old addresses that lead to the new ones without a server.</summary>
public static class RedirectPages
{
    /// <summary>The old addresses, each with the thing that it leads to.</summary>
    public static ImmutableArray<(Route Old, ThingKey New)> Plan(EvidenceBase content)
    {
        var redirects = ImmutableArray.CreateBuilder<(Route, ThingKey)>();
        foreach (var (old, target) in content.Redirects)
        {
            if (PathOf(old) is { } path && OutputPath.TryCreate(path, out var output)) redirects.Add((new Route(output), target));
        }

        return redirects.ToImmutable();
    }

    /// <summary>The pages; one whose target has no page is left out.</summary>
    public static IEnumerable<OutputFile> Make(ImmutableArray<(Route Old, ThingKey New)> redirects, RouteTable routes, SiteConfig config)
    {
        foreach (var (old, thing) in redirects)
        {
            if (routes.Find(thing, config.Language) is not { } target) continue;
            yield return OutputFile.OfText(old.Path.Value, Page(Html.Escape(old.To(target.Route)), config, target.Route));
        }
    }

    private static string Page(string href, SiteConfig config, Route target)
    {
        var canonical = config.Url is { } site ? Html.Escape(site + target.Path.Value) : href;
        return $"""
            <!DOCTYPE html>
            <html lang="{config.Language}">
            <meta charset="utf-8">
            <title>{Html.Escape(config.Title.Text)}</title>
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={href}">
            <link rel="canonical" href="{canonical}">
            <p><a href="{href}">{href}</a></p>
            </html>

            """;
    }

    private static string? PathOf(ThingKey old) => old.Kind switch
    {
        ThingKind.Dossier => $"dossiers/{old.Id}.html",
        ThingKind.Source => $"sources/{old.Id}.html",
        ThingKind.Actor => $"actors/{old.Id}.html",
        ThingKind.Topic => $"topics/{old.Id}.html",
        ThingKind.Page => $"{old.Id}.html",
        _ => null,
    };
}
