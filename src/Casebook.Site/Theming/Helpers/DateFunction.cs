using Casebook.Site.Pages;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

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
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, (in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
            arguments[0] is DateModel date ? strings.Date(PageLanguage.Of(options), date.Value) : "");
}
