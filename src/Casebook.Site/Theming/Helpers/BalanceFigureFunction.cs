using System.Collections.Concurrent;
using Casebook.Site.Figures;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>balance-figure meter</c>: how claims stand, drawn as a bar.</summary>
internal sealed class BalanceFigureFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "balance-figure";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (check.Arguments[0] == typeof(MeterModel)) return typeof(Html);
        check.Report(call.Arguments[0].Span, $"'{Name}' needs a meter, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>Many pages show the same few numbers, so each drawing is kept.</remarks>
    public void Register(IHandlebars engine, StringTables strings)
    {
        var kept = new ConcurrentDictionary<(MeterModel Meter, StringTable Strings), string>();
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[0] is MeterModel meter) writer.Write(kept.GetOrAdd((meter, strings.In(PageLanguage.Of(options))), static key => Draw(key.Meter, key.Strings)), false);
        });
    }

    private static string Draw(MeterModel meter, StringTable strings) => BalanceFigure.Render(new FigureLabel(strings.Text("figure.balance")),
    [
        Segment(strings, "corroborated", meter.Corroborated),
        Segment(strings, "single-origin", meter.SingleOrigin),
        Segment(strings, "disputed", meter.Disputed),
        Segment(strings, "unsupported", meter.Unsupported),
    ]);

    private static BalanceSegment Segment(StringTable strings, string state, int count) =>
        new(state, count, strings.Fill("meter." + state, count, ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
