using System.Globalization;
using System.Text;
using Casebook.Site.Output;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

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
    public object? Call(ThemeCall call) => call.Strings.Find((string)call.Arguments[0]!) is { } found ? Fill(found.Message, found.Language, call) : null;

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

    private static Html Fill(Message message, string language, ThemeCall call)
    {
        var pattern = message.IsPlural && call.Named("count") is { } count ? message.For(language, Convert.ToInt64(count, CultureInfo.InvariantCulture)) : message.Other;
        if (pattern.Constant is not null) return pattern.ConstantHtml;
        var filled = new StringBuilder();
        foreach (var (text, isParameter) in pattern.Parts) filled.Append(isParameter ? Markup(call.Named(text)) : Html.Escape(text));
        return new Html(filled.ToString());
    }

    private static string Markup(object? value) =>
        value is Html html ? html.Text : Html.Escape(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
}
