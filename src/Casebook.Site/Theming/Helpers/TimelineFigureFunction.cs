using Casebook.Site.Figures;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>timeline-figure events</c>: events drawn along an axis.</summary>
internal sealed class TimelineFigureFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "timeline-figure";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (TypeWords.ItemOf(check.Arguments[0]!) == typeof(EventModel)) return typeof(Html);
        check.Report(call.Arguments[0].Span, $"'{Name}' needs a list of events, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[0] is IReadOnlyList<EventModel> { Count: > 0 } events) writer.Write(Draw(events, strings, PageLanguage.Of(options)), false);
        });

    private static string Draw(IReadOnlyList<EventModel> events, StringTables strings, string language)
    {
        var table = strings.In(language);
        var lanes = events.Select(entry =>
        {
            var words = table.Fill("figure.event", 0, ("date", strings.Date(language, entry.Date.Value)), ("event", entry.EventText));
            return new TimelineLane(entry.EventText, [new TimelineMark(entry.Date.Value, words, "#" + entry.Id)], "#" + entry.Id);
        });
        return TimelineFigure.Render(new FigureLabel(table.Text("figure.timeline")), [.. lanes]);
    }
}
