using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>eq</c>: true when two texts, numbers or truth values are alike.</summary>
internal sealed class EqualFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "eq";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => check.Counts(call, 2, 2) ? typeof(bool) : null;

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, static (in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) => (object)(Equals(arguments[0], arguments[1])));
}
