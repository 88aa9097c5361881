using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
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
    private const int UsualLength = 8 * 1024;

    /// <inheritdoc/>
    public string Name => "once";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => typeof(Html);

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings)
    {
        var kept = new ConcurrentDictionary<object, string>(64, 4096, ReferenceEqualityComparer.Instance);
        var writers = new ConcurrentQueue<StringWriter>();
        var templates = engine.Configuration.RegisteredTemplates;
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[1] is not IFragment card) return;
            if (!kept.TryGetValue(card, out var html))
            {
                if (!writers.TryDequeue(out var text)) text = new StringWriter(new StringBuilder(UsualLength), CultureInfo.InvariantCulture);
                templates[(string)arguments[0]!]!(text, card, null!);
                html = kept.GetOrAdd(card, text.ToString());
                text.GetStringBuilder().Clear();
                writers.Enqueue(text);
            }

            writer.Write(html, false);
        });
    }
}
