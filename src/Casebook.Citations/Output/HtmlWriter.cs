using System.Text;

namespace Casebook.Citations.Output;

/// <summary>Writes a formatted text as an HTML fragment; every character of the text is escaped.</summary>
public static class HtmlWriter
{
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
        var open = new List<RunScope>();
        var wanted = new List<RunScope>();
        foreach (var run in text.Runs)
        {
            wanted.Clear();
            for (var scope = run.Scope; scope is not null; scope = scope.Parent) wanted.Add(scope);
            wanted.Reverse();
            var shared = 0;
            while (shared < open.Count && shared < wanted.Count && ReferenceEquals(open[shared], wanted[shared])) shared++;
            for (var i = open.Count - 1; i >= shared; i--) output.Append(HtmlTags.Close(open[i], options));
            open.RemoveRange(shared, open.Count - shared);
            for (var i = shared; i < wanted.Count; i++)
            {
                HtmlTags.Open(wanted[i], output, options);
                open.Add(wanted[i]);
            }

            Escape(run.Text, output, options.Profile);
        }

        for (var i = open.Count - 1; i >= 0; i--) output.Append(HtmlTags.Close(open[i], options));
    }

    internal static void Escape(string text, StringBuilder output, HtmlProfile profile)
    {
        var numeric = profile == HtmlProfile.TestSuite;
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
