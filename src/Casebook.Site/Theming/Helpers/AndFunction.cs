using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>and</c>: true when all values are there.</summary>
internal sealed class AndFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "and";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => check.Counts(call, 2, 6) ? typeof(bool) : null;

    /// <inheritdoc/>
    public object? Call(ThemeCall call)
    {
        foreach (var value in call.Arguments)
        {
            if (!Truth.Of(value)) return false;
        }

        return true;
    }
}
