using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

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
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[0] is not DateModel date) return;
            var words = Html.Escape(strings.Date(PageLanguage.Of(options), date.Value));
            writer.Write(date.Machine is { } machine ? $"<time datetime=\"{machine}\">{words}</time>" : words, false);
        });
}
