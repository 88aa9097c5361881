using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Rendering.Steps;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>word "group" value</c>: the interface string of a value that is one of a few, for example a state or a stance.</summary>
internal sealed class WordFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "word";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 2, 2)) return null;
        if (call.Arguments[0] is not LiteralExpression { Value: string group })
        {
            check.Report(call.Span, "'word' takes a group of strings in quotation marks, then a value");
            return null;
        }

        if (check.Arguments[1] != typeof(string)) check.Report(call.Arguments[1].Span, $"'word' needs a text, and this is {TypeWords.Describe(check.Arguments[1]!)}");
        else if (!check.Strings.HasGroup(group)) check.Report(call.Arguments[0].Span, $"there are no strings '{group}.…' in strings/{check.Strings.Language}.yml");
        else return typeof(string);
        return null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) => engine.RegisterHelper(new ChosenWordFunction(Name, strings));
}
