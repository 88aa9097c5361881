using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary>A function that templates can call.</summary>
internal interface IThemeFunction
{
    /// <summary>The name in templates.</summary>
    string Name { get; }

    /// <summary>The type of the result when the call is right; null after reporting what is wrong.</summary>
    Type? Check(CallExpression call, CallCheck check);

    /// <summary>Makes the function known to the template engine.</summary>
    void Register(IHandlebars engine, StringTables strings);
}
