using System.Collections.Frozen;
using Casebook.Site.Theming.Fields;
using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering;

/// <summary>The template engine set up for a theme: its functions, its partials and the page models.</summary>
internal sealed class TemplateEngine
{
    private readonly IHandlebars _engine;
    private readonly LateCompiler _compiler = new();
    private readonly FrozenDictionary<string, PartialFunction> _functions;
    private readonly FrozenSet<string> _direct;
    private readonly Lock _compiling = new();

    public TemplateEngine(Theme theme)
    {
        var configuration = new HandlebarsConfiguration { TextEncoder = new HtmlTextEncoder() };
        configuration.FormatterProviders.Add(new HtmlFormatters());
        configuration.ObjectDescriptorProviders.Add(new RecordDescriptors());
        configuration.CompileTimeConfiguration.Features.Add(_compiler);
        // Shared by all templates: with a configuration each, the names in a partial subscribe anew, under a lock, whenever pages of two kinds take turns.
        _engine = Handlebars.CreateSharedEnvironment(configuration);
        foreach (var function in ThemeFunctions.All) function.Register(_engine, theme.Strings);
        _direct = DirectPartials.Of(theme.Partials);
        _functions = _direct.ToFrozenDictionary(name => name, name => new PartialFunction(name), StringComparer.Ordinal);
        foreach (var function in _functions.Values) _engine.RegisterHelper(function);
    }

    /// <summary>Makes a partial known.</summary>
    /// <exception cref="HandlebarsException">The engine refuses it.</exception>
    public void Add(ParsedTemplate partial)
    {
        using var text = new StringReader(EngineText.Of(partial, _direct).TrimEnd());
        _engine.RegisterTemplate(partial.Name, _engine.Compile(text));
        var template = _compiler.Take();
        if (_functions.TryGetValue(partial.Name, out var function)) function.Template = template;
    }

    /// <summary>A template ready to be used by any number of threads.</summary>
    /// <exception cref="HandlebarsException">The engine refuses it.</exception>
    public HandlebarsTemplate<TextWriter, object, object> Compile(ParsedTemplate template)
    {
        using var text = new StringReader(EngineText.Of(template, _direct));
        lock (_compiling) return _engine.Compile(text);
    }
}
