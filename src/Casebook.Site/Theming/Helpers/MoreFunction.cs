using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>more</c>: true when the first number is larger than the second.</summary>
internal sealed class MoreFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "more";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => check.Counts(call, 2, 2) && check.Arguments.All(type => TypeWords.IsNumber(type!)) ? typeof(bool) : null;

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, static (in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) => (object)(Number(arguments[0]) > Number(arguments[1])));

    private static long Number(object? value) => Convert.ToInt64(value ?? 0, System.Globalization.CultureInfo.InvariantCulture);
}
