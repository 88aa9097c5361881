using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>date-text value</c>: a date in the words of the page's language.</summary>
internal sealed class DateFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "date-text";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (check.Arguments[0] == typeof(DateModel)) return typeof(string);
        check.Report(call.Arguments[0].Span, $"'date-text' needs a date, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public object? Call(ThemeCall call) => call.Arguments[0] is DateModel date ? call.Voice.Date(date.Value) : null;
}
