using System.Collections.Concurrent;
using System.Collections.Frozen;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Routing;
using Casebook.Site.Theming.Rendering;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming;

/// <summary>Page models to finished pages by the templates of a theme; each template is read once, when first used, and serves all threads.</summary>
public sealed class PageRenderer
{
    private readonly FrozenDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> _templates;
    private readonly Theme _theme;
    private readonly ConcurrentQueue<Utf8Writer> _writers = [];

    private PageRenderer(Theme theme, TemplateEngine engine)
    {
        _theme = theme;
        _templates = theme.Templates.Values.ToFrozenDictionary(
            template => template.Name,
            template => new Lazy<HandlebarsTemplate<TextWriter, object, object>>(() => engine.Compile(template)),
            StringComparer.Ordinal);
    }

    /// <summary>The template engine ready for a theme; null after reporting which partial it refuses.</summary>
    public static PageRenderer? Open(Theme theme, DiagnosticBag diagnostics)
    {
        var engine = new TemplateEngine(theme);
        foreach (var partial in theme.Partials.Values.OrderBy(partial => partial.Name, StringComparer.Ordinal))
        {
            try
            {
                engine.Add(partial);
            }
            catch (HandlebarsException fault)
            {
                diagnostics.Add(Diagnostic.InFile(partial.Source.Path, ThemeDiagnostics.EngineRefused, fault.Message));
            }
        }

        return diagnostics.HasErrors ? null : new PageRenderer(theme, engine);
    }

    /// <summary>Gives the finished page of a model to a sink, or reports why the template failed.</summary>
    public void Render(PagePlan plan, PageModel model, IFileSink sink, DiagnosticBag diagnostics)
    {
        if (!_writers.TryDequeue(out var writer)) writer = new Utf8Writer();
        try
        {
            _templates[plan.Kind].Value(writer, model, null!);
            sink.Put(new OutputFile(plan.Route.Path, writer.Written));
        }
        catch (HandlebarsException fault)
        {
            var source = _theme.Templates[plan.Kind].Source;
            diagnostics.Add(Diagnostic.InFile(source.Path, ThemeDiagnostics.RenderFailed, plan.Route.Path.Value, fault.Message));
        }
        finally
        {
            writer.Clear();
            _writers.Enqueue(writer);
        }
    }
}
