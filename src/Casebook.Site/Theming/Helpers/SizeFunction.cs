using System.Collections;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>size list</c>: the number of items of a list.</summary>
internal sealed class SizeFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "size";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (TypeWords.ItemOf(check.Arguments[0]!) is not null) return typeof(int);
        check.Report(call.Arguments[0].Span, $"'size' needs a list, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, static (in HelperOptions _, in HandlebarsDotNet.Context _, in Arguments arguments) => (object)CountOf(arguments[0]));

    private static int CountOf(object? list) => list switch
    {
        ICollection items => items.Count,
        IEnumerable items => items.Cast<object?>().Count(),
        _ => 0,
    };
}
