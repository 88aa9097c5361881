using Casebook.Diagnostics.Text;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Checking;

/// <summary>What a helper needs to check one call: the types of its arguments, the strings of the theme, and a way to report.</summary>
internal sealed class CallCheck(
    IReadOnlyList<Type?> arguments,
    IReadOnlyList<Type?> named,
    StringTable strings,
    Action<TextSpan, string, string?> report)
{
    /// <summary>The types of the arguments; null where an argument has an error of its own.</summary>
    public IReadOnlyList<Type?> Arguments => arguments;

    /// <summary>The types of the named arguments, in the order written.</summary>
    public IReadOnlyList<Type?> Named => named;

    /// <summary>The strings of the theme's own language.</summary>
    public StringTable Strings => strings;

    /// <summary>Reports a wrong call at a place, with a way out where there is one.</summary>
    public void Report(TextSpan span, string message, string? help = null) => report(span, message, help);

    /// <summary>True when the number of arguments is right and none is named; reports otherwise.</summary>
    public bool Counts(CallExpression call, int least, int most)
    {
        if (call.Arguments.Length < least || call.Arguments.Length > most)
        {
            Report(call.Span, $"'{call.Name}' takes {(least == most ? least : $"{least} to {most}")} argument(s), not {call.Arguments.Length}");
            return false;
        }

        if (call.Named.IsEmpty) return true;
        Report(call.Named[0].Value.Span, $"'{call.Name}' takes no named argument '{call.Named[0].Name}'");
        return false;
    }
}
