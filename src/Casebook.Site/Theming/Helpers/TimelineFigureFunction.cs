using Casebook.Site.Figures;
using Casebook.Site.Output;
using Casebook.Site.Pages.Overviews;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>timeline-figure events</c>: events drawn along an axis, a row each, or a row for each dossier.</summary>
internal sealed class TimelineFigureFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "timeline-figure";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (TypeWords.ItemOf(check.Arguments[0]!) is { } item && (item == typeof(EventModel) || item == typeof(TimelineLaneModel))) return typeof(Html);
        check.Report(call.Arguments[0].Span, $"'{Name}' needs a list of events, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            var language = PageLanguage.Of(options);
            if (arguments[0] is IReadOnlyList<EventModel> { Count: > 0 } events) writer.Write(Draw(events, strings, language), false);
            else if (arguments[0] is IReadOnlyList<TimelineLaneModel> { Count: > 0 } lanes) writer.Write(Draw(lanes, strings, language), false);
        });

    private static string Draw(IReadOnlyList<EventModel> events, StringTables strings, string language)
    {
        var lanes = events.Select(entry => new TimelineLane(entry.EventText, [Mark(entry, strings, language)], "#" + entry.Id));
        return TimelineFigure.Render(new FigureLabel(strings.In(language).Text("figure.timeline")), [.. lanes]);
    }

    private static string Draw(IReadOnlyList<TimelineLaneModel> dossiers, StringTables strings, string language)
    {
        var lanes = dossiers.Select(lane => new TimelineLane(lane.Dossier.Text ?? "", [.. lane.Events.Select(entry => Mark(entry, strings, language))], lane.Dossier.Href));
        return TimelineFigure.Render(new FigureLabel(strings.In(language).Text("figure.timeline")), [.. lanes]);
    }

    private static TimelineMark Mark(EventModel entry, StringTables strings, string language)
    {
        var words = strings.In(language).Fill("figure.event", 0, ("date", strings.Date(language, entry.Date.Value)), ("event", entry.EventText));
        return new TimelineMark(entry.Date.Value, words, "#" + entry.Id);
    }
}
