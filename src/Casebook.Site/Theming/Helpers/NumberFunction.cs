using System.Globalization;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>number-text value</c>: a whole number with the digit grouping of the page's language.</summary>
internal sealed class NumberFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "number-text";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (TypeWords.IsNumber(check.Arguments[0]!)) return typeof(string);
        check.Report(call.Arguments[0].Span, $"'number-text' needs a number, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, (in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            var value = Convert.ToInt64(arguments[0] ?? 0, CultureInfo.InvariantCulture);
            var separator = strings.In(PageLanguage.Of(options)).Text("number.group");
            return Math.Abs(value) < 1000 ? value.ToString(CultureInfo.InvariantCulture) : value.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);
        });
}
