using System.Buffers;
using System.Text;

namespace Casebook.Citations.Output;

/// <summary>Writes a formatted text as an HTML fragment; every character of the text is escaped.</summary>
public static class HtmlWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(['&', '<', '>', '"', .. Enumerable.Range(0, ' ').Select(unit => (char)unit).Except(['\t', '\n', '\r'])]);

    /// <summary>The text as a fragment without surrounding element.</summary>
    public static string Write(FormattedText text, HtmlOptions? options = null)
    {
        var result = new StringBuilder();
        Write(text, result, options ?? HtmlOptions.Semantic);
        return result.ToString();
    }

    /// <summary>Appends the fragment to a buffer.</summary>
    public static void Write(FormattedText text, StringBuilder output, HtmlOptions options)
    {
        RunScope? open = null;
        foreach (var run in text.Runs)
        {
            var shared = RunScope.Shared(open, run.Scope);
            Close(open, shared, output, options);
            Open(run.Scope, shared, output, options);
            open = run.Scope;
            Escape(run.Text, output, options.Profile);
        }

        Close(open, null, output, options);
    }

    /// <summary>Closes a scope and those around it up to one that stays open.</summary>
    private static void Close(RunScope? scope, RunScope? until, StringBuilder output, HtmlOptions options)
    {
        for (; scope is not null && scope != until; scope = scope.Parent) output.Append(HtmlTags.Close(scope, options));
    }

    /// <summary>Opens the scopes inside one that is open, the outermost first.</summary>
    private static void Open(RunScope? scope, RunScope? inside, StringBuilder output, HtmlOptions options)
    {
        if (scope is null || scope == inside) return;
        Open(scope.Parent, inside, output, options);
        HtmlTags.Open(scope, output, options);
    }

    internal static void Escape(string text, StringBuilder output, HtmlProfile profile)
    {
        var numeric = profile == HtmlProfile.TestSuite;
        if (!numeric && !text.AsSpan().ContainsAny(Special))
        {
            output.Append(text);
            return;
        }

        foreach (var c in text)
        {
            switch (c)
            {
                case '&': output.Append(numeric ? "&#38;" : "&amp;"); break;
                case '<': output.Append(numeric ? "&#60;" : "&lt;"); break;
                case '>': output.Append(numeric ? "&#62;" : "&gt;"); break;
                case '"' when !numeric: output.Append("&quot;"); break;
                case >= '\u00AA' when numeric && Superscripts.Of(c) is { } raised: output.Append("<sup>").Append(raised).Append("</sup>"); break;
                case < ' ' when c is not ('\t' or '\n' or '\r'): break;
                default: output.Append(c); break;
            }
        }
    }
}
