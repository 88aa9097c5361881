using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>The settings file to the settings, defaults filled in.</summary>
internal static class ConfigBinder
{
    /// <summary>The settings; null when the file or what they cannot do without was refused, which is reported. Names of other files are not looked up here.</summary>
    public static SiteConfig? Bind(ParsedFile file, IReadOnlyDictionary<string, Severity> codes)
    {
        if (file is not { Fields: ConfigSyntax syntax, Text: { } text }) return null;
        var severities = ConfigSeverities.Bind(syntax, text, codes, file.Diagnostics);
        if (syntax.Site is not { Title: { } title, Language: { } language } site) return null;
        var config = new SiteConfig { Source = text, Title = LocalizedText.Of(""), Language = language.Value };
        var scope = new BindingScope(new SymbolTable([], []), Terms(config), null, text, file.Diagnostics);
        return config with
        {
            Title = LocalizedBinding.Text(title, "title", "", scope),
            ShortTitle = site.ShortTitle is { } shortTitle ? LocalizedBinding.Text(shortTitle, "short-title", "", scope) : null,
            Publisher = site.Publisher?.Value,
            Licence = site.Licence is { } licence ? LocalizedBinding.Text(licence, "licence", "", scope) : null,
            Url = site.Url is { } url ? url.Value.TrimEnd('/') + "/" : null,
            Languages = Languages(site, language.Value, scope),
            AsOf = site.AsOf?.Value,
            Repository = site.Repository?.Value,
            Edit = site.Edit?.Value,
            Theme = syntax.Theme?.Value ?? config.Theme,
            CitationStyle = syntax.Citations?.Style?.Value ?? config.CitationStyle,
            CitationStyleSpan = syntax.Citations?.Style is { } style ? text.Span(style.Span) : null,
            CitationLocale = syntax.Citations?.Locale?.Value ?? config.CitationLocale,
            CitationScope = syntax.Citations?.Scope ?? config.CitationScope,
            Hypotheses = syntax.Frameworks?.Hypotheses?.Value,
            Explanations = syntax.Frameworks?.Explanations?.Value,
            Scales = Ids(syntax.Frameworks?.Scales ?? [], "scales", scope),
            Tags = Ids(syntax.Frameworks?.Tags ?? [], "tags", scope),
            Statuses = Labels(syntax.Statuses, ConfigDefaults.Statuses, scope),
            ActorKinds = Labels(syntax.ActorKinds, ConfigDefaults.ActorKinds, scope),
            Perspectives = Labels(syntax.Perspectives, ConfigDefaults.Perspectives, scope),
            UsesProbableRow = syntax.UsesProbableRow?.Value ?? false,
            Severities = severities,
        };
    }

    private static SiteTerms Terms(SiteConfig config) => new()
    {
        Config = config,
        Frameworks = FrozenDictionary<string, Framework>.Empty,
        UnreadableFrameworks = FrozenSet<string>.Empty,
    };

    private static ImmutableArray<string> Languages(SiteSyntax site, string own, BindingScope scope)
    {
        var languages = ImmutableArray.CreateBuilder<string>();
        languages.Add(own);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in site.Languages)
        {
            if (!seen.Add(language.Value)) scope.ReportRepeated(language, "languages");
            else if (!string.Equals(language.Value, own, StringComparison.OrdinalIgnoreCase)) languages.Add(language.Value);
        }

        return languages.DrainToImmutable();
    }

    private static ImmutableArray<string> Ids(ImmutableArray<Located<string>> names, string field, BindingScope scope)
    {
        var ids = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            if (ids.Contains(name.Value)) scope.ReportRepeated(name, field);
            else ids.Add(name.Value);
        }

        return ids.DrainToImmutable();
    }

    private static ImmutableArray<Label> Labels(ImmutableArray<KeyValuePair<Located<string>, LabelSyntax>> entries, ImmutableArray<Label> defaults, BindingScope scope) =>
        entries.IsEmpty ? defaults : [.. entries.Select(entry => new Label(entry.Key.Value, LocalizedBinding.Text(entry.Value.Name, "name", entry.Key.Value, scope)))];
}
