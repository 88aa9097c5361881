using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>or</c>: true when one of the values is there.</summary>
internal sealed class OrFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "or";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => check.Counts(call, 2, 6) ? typeof(bool) : null;

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, static (in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) => (object)(Any(arguments)));

    private static bool Any(in Arguments arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Truth.Of(arguments[i])) return true;
        }

        return false;
    }
}
