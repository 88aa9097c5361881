using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;
using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Rendering;

namespace Casebook.Site.Theming;

/// <summary>Page models to finished pages by the templates of a theme; each template is compiled once, when first used, and serves all threads.</summary>
public sealed class PageRenderer
{
    private readonly Theme _theme;
    private readonly FrozenDictionary<string, Lazy<ImmutableArray<Step>>> _templates;
    private readonly FrozenDictionary<string, Lazy<ImmutableArray<Step>>> _partials;
    private readonly ConcurrentDictionary<string, PageVoice> _voices = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<PageWriter> _writers = [];

    /// <summary>The pages of a theme that has been checked.</summary>
    public PageRenderer(Theme theme)
    {
        _theme = theme;
        var compiler = new TemplateCompiler(name => _partials![name].Value, new FragmentShelf(Fragment));
        Lazy<ImmutableArray<Step>> Compiled(Templates.ParsedTemplate template) => new(() => compiler.Compile(template));
        _templates = theme.Templates.ToFrozenDictionary(entry => entry.Key, entry => Compiled(entry.Value), StringComparer.Ordinal);
        _partials = theme.Partials.ToFrozenDictionary(entry => entry.Key, entry => Compiled(entry.Value), StringComparer.Ordinal);
    }

    /// <summary>The finished page of a model; null after reporting why it cannot be made.</summary>
    public OutputFile? Render(PagePlan plan, PageModel model, DiagnosticBag diagnostics)
    {
        try
        {
            return new OutputFile(plan.Route.Path, Write(_templates[plan.Kind].Value, model, model.Language, static page => page.Take()));
        }
        catch (RenderingException fault)
        {
            diagnostics.Add(Diagnostic.InFile(_theme.Templates[plan.Kind].Source.Path, ThemeDiagnostics.RenderFailed, plan.Route.Path.Value, fault.Message));
            return null;
        }
    }

    private Html Fragment(string partial, IFragment card) => new(Write(_partials[partial].Value, card, card.PageLanguage, static page => page.TakeText()));

    private TResult Write<TResult>(ImmutableArray<Step> steps, object root, string language, Func<PageWriter, TResult> take)
    {
        if (!_writers.TryDequeue(out var page)) page = new PageWriter();
        try
        {
            var voice = _voices.GetOrAdd(language, static (name, theme) => new PageVoice(theme.Strings, name), _theme);
            Step.WriteAll(steps, page, new Scope(root, null, new PartCall(root, voice, 0)));
            return take(page);
        }
        finally
        {
            page.Clear();
            _writers.Enqueue(page);
        }
    }
}
