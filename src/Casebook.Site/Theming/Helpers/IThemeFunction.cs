using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Helpers;

/// <summary>A function that templates can call.</summary>
internal interface IThemeFunction
{
    /// <summary>The name in templates.</summary>
    string Name { get; }

    /// <summary>The type of the result when the call is right; null after reporting what is wrong.</summary>
    Type? Check(CallExpression call, CallCheck check);

    /// <summary>The result of a call that was checked: a text, HTML, a number, a truth value or null.</summary>
    object? Call(ThemeCall call);
}
