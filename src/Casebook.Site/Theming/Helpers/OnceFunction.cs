using System.Collections.Concurrent;
using System.Globalization;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
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
        var kept = new ConcurrentDictionary<object, string>(64, 4096, ReferenceEqualityComparer.Instance);
        var templates = engine.Configuration.RegisteredTemplates;
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[1] is not IFragment card) return;
            if (!kept.TryGetValue(card, out var html))
            {
                using var text = new StringWriter(CultureInfo.InvariantCulture);
                templates[(string)arguments[0]!]!(text, card, null!);
                html = kept.GetOrAdd(card, text.ToString());
            }

            writer.Write(html, false);
        });
    }
}
