using Casebook.Site.Figures;
using Casebook.Site.Output;
using Casebook.Site.Pages.Overviews;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

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
    public object? Call(ThemeCall call) => call.Arguments[0] switch
    {
        IReadOnlyList<EventModel> { Count: > 0 } events => new Html(Draw(events, call.Voice)),
        IReadOnlyList<TimelineLaneModel> { Count: > 0 } lanes => new Html(Draw(lanes, call.Voice)),
        _ => null,
    };

    private static string Draw(IReadOnlyList<EventModel> events, PageVoice voice)
    {
        var lanes = events.Select(entry => new TimelineLane(entry.EventText, [Mark(entry, voice)], "#" + entry.Id));
        return TimelineFigure.Render(new FigureLabel(voice.Strings.Text("figure.timeline")), [.. lanes]);
    }

    private static string Draw(IReadOnlyList<TimelineLaneModel> dossiers, PageVoice voice)
    {
        var lanes = dossiers.Select(lane => new TimelineLane(lane.Dossier.Text ?? "", [.. lane.Events.Select(entry => Mark(entry, voice))], lane.Dossier.Href));
        return TimelineFigure.Render(new FigureLabel(voice.Strings.Text("figure.timeline")), [.. lanes]);
    }

    private static TimelineMark Mark(EventModel entry, PageVoice voice)
    {
        var words = voice.Strings.Fill("figure.event", 0, ("date", voice.Date(entry.Date.Value)), ("event", entry.EventText));
        return new TimelineMark(entry.Date.Value, words, "#" + entry.Id);
    }
}
