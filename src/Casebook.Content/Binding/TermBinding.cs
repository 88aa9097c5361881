using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>Words that stand on a list of the settings or in a framework.</summary>
internal static class TermBinding
{
    /// <summary>An id of a list of the settings; null after reporting an unknown one.</summary>
    public static string? Label(Located<string>? name, Func<SiteConfig, ImmutableArray<Label>> list, string what, string field, BindingScope scope)
    {
        if (name is not { } written || scope.Terms.Config is not { } config) return name?.Value;
        var labels = list(config);
        foreach (var label in labels)
        {
            if (label.Id == written.Value) return label.Id;
        }

        if (scope.Terms.BrokenSettings.Contains(field)) return written.Value;
        var ids = labels.Select(label => label.Id).ToList();
        scope.Report(written.Span, Suggestion.Sentence(written.Value, ids), BindingDiagnostics.UnknownLabel, written.Value, what, string.Join(", ", ids));
        return null;
    }

    /// <summary>The framework item that a word names in the frameworks of the ids, with its place there; null after reporting an unknown one.</summary>
    public static (Framework Framework, int Index)? Item(Located<string> name, ImmutableArray<string?> frameworks, string whats, string field, BindingScope scope)
    {
        var named = scope.Terms.Named(frameworks);
        foreach (var framework in named)
        {
            for (var i = 0; i < framework.Items.Length; i++)
            {
                if (framework.Items[i].Id == name.Value) return (framework, i);
            }
        }

        if (scope.Terms.IsIncomplete(frameworks)) return null;
        var ids = named.SelectMany(framework => framework.Items).Select(item => item.Id).ToList();
        if (named.IsEmpty) scope.Report(name.Span, "name one in site.config.yml under 'frameworks'", BindingDiagnostics.NoFramework, field, whats);
        else scope.Report(name.Span, Suggestion.Sentence(name.Value, ids), BindingDiagnostics.UnknownItem, name.Value, whats, string.Join(", ", ids));
        return null;
    }

    /// <summary>Items of frameworks in the order written, each once.</summary>
    public static ImmutableArray<string> Items(ImmutableArray<Located<string>> names, ImmutableArray<string?> frameworks, string whats, string field, BindingScope scope)
    {
        if (names.IsEmpty) return [];
        var ids = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            if (Item(name, frameworks, whats, field, scope) is null) continue;
            if (ids.Contains(name.Value)) scope.ReportRepeated(name, field);
            else ids.Add(name.Value);
        }

        return ids.DrainToImmutable();
    }

    /// <summary>The step of the likelihood scale; null after reporting a word that is not on the site's row.</summary>
    public static Likelihood? Likelihood(Located<string>? name, BindingScope scope)
    {
        if (name is not { } written) return null;
        var isProbable = scope.Terms.Config?.UsesProbableRow ?? false;
        foreach (var step in Model.Likelihood.Scale)
        {
            if (step.Word != written.Value && step.Twin != written.Value) continue;
            var due = isProbable ? step.Twin : step.Word;
            if (scope.Terms.Config is not null && due != written.Value) scope.Report(written.Span, $"write {due}", BindingDiagnostics.OtherRow, written.Value, due);
            return step;
        }

        var words = Model.Likelihood.Scale.Select(step => isProbable ? step.Twin : step.Word).ToList();
        scope.Report(written.Span, Suggestion.Sentence(written.Value, words), BindingDiagnostics.UnknownLikelihood, written.Value, string.Join(", ", words));
        return null;
    }
}
