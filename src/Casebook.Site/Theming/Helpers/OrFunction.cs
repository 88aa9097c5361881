using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>or</c>: true when one of the values is there.</summary>
internal sealed class OrFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "or";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => check.Counts(call, 2, 6) ? typeof(bool) : null;

    /// <inheritdoc/>
    public object? Call(ThemeCall call)
    {
        foreach (var value in call.Arguments)
        {
            if (Truth.Of(value)) return true;
        }

        return false;
    }
}
