using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>What the settings name in other files: frameworks and pages.</summary>
internal static class ConfigReferences
{
    /// <summary>Reports frameworks that are not there or of another kind.</summary>
    public static void CheckFrameworks(ConfigSyntax syntax, SiteTerms terms, BindingScope scope)
    {
        if (syntax.Frameworks is not { } frameworks) return;
        Check(frameworks.Hypotheses, FrameworkKind.Hypotheses, terms, scope);
        Check(frameworks.Explanations, FrameworkKind.Explanations, terms, scope);
        foreach (var scale in frameworks.Scales) Check(scale, FrameworkKind.Scale, terms, scope);
        foreach (var tags in frameworks.Tags) Check(tags, FrameworkKind.Tags, terms, scope);
    }

    private static void Check(Located<string>? name, FrameworkKind due, SiteTerms terms, BindingScope scope)
    {
        if (name is not { } written || terms.UnreadableFrameworks.Contains(written.Value)) return;
        if (!terms.Frameworks.TryGetValue(written.Value, out var framework))
            scope.Report(written.Span, Suggestion.Sentence(written.Value, terms.Frameworks.Keys.Order(StringComparer.Ordinal)), NameDiagnostics.UnknownId, "framework", written.Value);
        else if (framework.Kind != due)
            scope.Report(written.Span, null, BindingDiagnostics.WrongFramework, written.Value, framework.Kind.ToString().ToLowerInvariant(), due.ToString().ToLowerInvariant());
    }

    /// <summary>The navigation, or the usual one when the settings have none.</summary>
    public static ImmutableArray<NavigationEntry> Navigation(ConfigSyntax syntax, BindingScope scope)
    {
        if (!syntax.Has("navigation")) return [.. ConfigDefaults.Navigation.Select(name => new NavigationEntry(name, null, null, scope.Place(syntax.Span)))];
        var entries = ImmutableArray.CreateBuilder<NavigationEntry>(syntax.Navigation.Length);
        foreach (var entry in syntax.Navigation)
        {
            var label = entry.Label is { } words ? LocalizedBinding.Text(words, "label", "", scope) : null;
            if (entry.BuiltIn is { } name && IsBuiltIn(name, scope)) entries.Add(new NavigationEntry(name.Value, null, label, scope.Place(entry.Span)));
            else if (entry.To is { } to && Page(to, scope) is { } page) entries.Add(new NavigationEntry(null, page, label, scope.Place(entry.Span)));
        }

        return entries.DrainToImmutable();
    }

    private static bool IsBuiltIn(Located<string> name, BindingScope scope)
    {
        if (ConfigDefaults.BuiltInPages.Contains(name.Value)) return true;
        var page = WithoutFolder(name.Value);
        var help = scope.Symbols.TryResolve(ThingKind.Page, page, out _) ? $"write {{to: pages/{page}}}" : Suggestion.Sentence(name.Value, ConfigDefaults.BuiltInPages);
        scope.Report(name.Span, help, BindingDiagnostics.UnknownBuiltIn, name.Value, string.Join(", ", ConfigDefaults.BuiltInPages));
        return false;
    }

    private static string? Page(Located<string> to, BindingScope scope) => scope.Resolve(ThingKind.Page, to with { Value = WithoutFolder(to.Value) });

    private static string WithoutFolder(string path)
    {
        const string Folder = "pages/";
        var below = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;
        return below.EndsWith(".md", StringComparison.Ordinal) ? below[..^3] : below;
    }
}
