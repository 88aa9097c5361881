using System.Collections.Concurrent;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Rendering;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>once "partial" card</c>: a partial over a card that many pages show, written once and kept.</summary>
internal sealed class OnceFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "once";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => typeof(Html);

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings)
    {
        var kept = new ConcurrentDictionary<object, Html>(64, 4096, ReferenceEqualityComparer.Instance);
        var writers = new ConcurrentQueue<Utf8Writer>();
        var templates = engine.Configuration.RegisteredTemplates;
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[1] is not IFragment card) return;
            if (!kept.TryGetValue(card, out var html))
            {
                if (!writers.TryDequeue(out var text)) text = new Utf8Writer();
                templates[(string)arguments[0]!]!(text, card, null!);
                html = kept.GetOrAdd(card, new Html(text.Written.ToArray()));
                text.Clear();
                writers.Enqueue(text);
            }

            EngineOutput.Write(writer, html);
        });
    }
}
