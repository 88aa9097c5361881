using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>not</c>: true when the value is not there.</summary>
internal sealed class NotFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "not";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => check.Counts(call, 1, 1) ? typeof(bool) : null;

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, static (in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) => (object)(!Truth.Of(arguments[0])));
}
