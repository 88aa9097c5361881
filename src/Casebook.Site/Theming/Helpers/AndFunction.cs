using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>and</c>: true when all values are there.</summary>
internal sealed class AndFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "and";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => check.Counts(call, 2, 6) ? typeof(bool) : null;

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, static (in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) => (object)(All(arguments)));

    private static bool All(in Arguments arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Truth.Of(arguments[i])) return false;
        }

        return true;
    }
}
