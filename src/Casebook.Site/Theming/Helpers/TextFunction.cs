using Casebook.Site.Output;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Rendering.Steps;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>t "key" name=value</c>: an interface string with its places filled; a value named count chooses the plural form.</summary>
internal sealed class TextFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "t";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (call.Arguments is not [LiteralExpression { Value: string key } literal])
        {
            check.Report(call.Span, "'t' takes the key of a string in quotation marks, then named values");
            return null;
        }

        if (check.Strings.Own(key) is not { } message)
        {
            check.Report(literal.Span, $"there is no string '{key}' in strings/{check.Strings.Language}.yml", Diagnostics.Reporting.Suggestion.Sentence(key, check.Strings.Keys));
            return null;
        }

        return Places(call, check, message) ? typeof(Html) : null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) => engine.RegisterHelper(new MessageFunction(Name, strings));

    private static bool Places(CallExpression call, CallCheck check, Message message)
    {
        var given = call.Named.Select(argument => argument.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in call.Named)
        {
            if (message.Parameters.Contains(name) || (name == "count" && message.IsPlural)) continue;
            check.Report(value.Span, $"the string has no place '{{{name}}}'");
            return false;
        }

        for (var i = 0; i < call.Named.Length; i++)
        {
            if (TypeWords.IsPrintable(check.Named[i]!)) continue;
            check.Report(call.Named[i].Value.Span, $"'{call.Named[i].Name}' is {TypeWords.Describe(check.Named[i]!)} and cannot be written out");
            return false;
        }

        var missing = message.Parameters.Append(message.IsPlural ? "count" : null).OfType<string>().FirstOrDefault(name => !given.Contains(name));
        if (missing is not null) check.Report(call.Span, $"the place '{{{missing}}}' of the string is not filled");
        return missing is null;
    }
}
