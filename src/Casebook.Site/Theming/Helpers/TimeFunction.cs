using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>date-html value</c>: a date in words inside a time element when it is exact, else the words alone.</summary>
internal sealed class TimeFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "date-html";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (check.Arguments[0] == typeof(DateModel)) return typeof(Html);
        check.Report(call.Arguments[0].Span, $"'date-html' needs a date, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public object? Call(ThemeCall call)
    {
        if (call.Arguments[0] is not DateModel date) return null;
        var words = Html.Escape(call.Voice.Date(date.Value));
        return new Html(date.Machine is { } machine ? $"<time datetime=\"{machine}\">{words}</time>" : words);
    }
}
