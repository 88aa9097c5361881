using System.Collections.Concurrent;
using System.Collections.Frozen;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Routing;
using Casebook.Site.Theming.Fields;
using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Rendering;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming;

/// <summary>Page models to finished pages by the templates of a theme; each template is compiled once, when first used, and serves all threads.</summary>
public sealed class PageRenderer
{
    private readonly FrozenDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _templates;
    private readonly Theme _theme;
    private readonly ConcurrentBag<PageWriter> _writers = [];

    /// <summary>Makes the template engine ready for a theme.</summary>
    public PageRenderer(Theme theme)
    {
        _theme = theme;
        var configuration = new HandlebarsConfiguration { TextEncoder = new HtmlTextEncoder() };
        configuration.FormatterProviders.Add(new HtmlFormatters());
        configuration.ObjectDescriptorProviders.Add(new RecordDescriptors());
        var engine = Handlebars.Create(configuration);
        foreach (var function in ThemeFunctions.All) function.Register(engine, theme.Strings);
        foreach (var partial in theme.Partials.Values.OrderBy(partial => partial.Name, StringComparer.Ordinal))
            engine.RegisterTemplate(partial.Name, partial.Source.Content.TrimEnd());
        _templates = theme.Templates.Values.ToFrozenDictionary(
            template => template.Name,
            template => new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => Compile(engine, template)),
            StringComparer.Ordinal);
    }

    /// <summary>The finished page of a model; null after reporting why the template failed.</summary>
    public OutputFile? Render(PagePlan plan, PageModel model, DiagnosticBag diagnostics)
    {
        if (!_writers.TryTake(out var writer)) writer = new PageWriter();
        try
        {
            _templates[plan.Kind].Value(writer, model, null!);
            return new OutputFile(plan.Route.Path, writer.Take());
        }
        catch (HandlebarsException fault)
        {
            writer.Take();
            var source = _theme.Templates[plan.Kind].Source;
            diagnostics.Add(Diagnostic.InFile(source.Path, ThemeDiagnostics.RenderFailed, plan.Route.Path.Value, fault.Message));
            return null;
        }
        finally
        {
            _writers.Add(writer);
        }
    }

    private static HandlebarsTemplate<TextWriter, object, object> Compile(IHandlebars engine, ParsedTemplate template)
    {
        using var text = new StringReader(template.Source.Content);
        return engine.Compile(text);
    }
}
