using System.Text;

namespace Casebook.Citations.Output;

/// <summary>The start and end tags of the marks in both profiles.</summary>
internal static class HtmlTags
{
    public static void Open(RunScope scope, StringBuilder output, HtmlOptions options)
    {
        if (options.Profile == HtmlProfile.TestSuite)
        {
            output.Append(SuiteOpen(scope.Mark));
            return;
        }

        switch (scope.Mark)
        {
            case RunMark.Link when options.Links: Attribute(output.Append("<a"), "href", scope.Value).Append('>'); break;
            case RunMark.Link: break;
            case RunMark.Cite when options.CiteHref?.Invoke(scope.Value ?? "") is { } href:
                Attribute(output.Append("<a class=\"cite\""), "href", href).Append('>');
                break;
            case RunMark.Cite: break;
            case RunMark.Language: Attribute(output.Append("<span"), "lang", scope.Value).Append('>'); break;
            default: output.Append(SemanticOpen(scope.Mark)); break;
        }
    }

    public static string Close(RunScope scope, HtmlOptions options) => scope.Mark switch
    {
        RunMark.Italic => "</i>",
        RunMark.Oblique => "</em>",
        RunMark.Bold => "</b>",
        RunMark.Superscript => "</sup>",
        RunMark.Subscript => "</sub>",
        RunMark.Block or RunMark.Indent or RunMark.LeftMargin or RunMark.RightInline when options.Profile == HtmlProfile.TestSuite => SuiteBlockClose(scope.Mark),
        RunMark.Link => options.Profile == HtmlProfile.Semantic && options.Links ? "</a>" : "",
        RunMark.Cite => options.Profile == HtmlProfile.Semantic && options.CiteHref?.Invoke(scope.Value ?? "") is not null ? "</a>" : "",
        RunMark.Language => options.Profile == HtmlProfile.Semantic ? "</span>" : "",
        _ => "</span>",
    };

    private static string SuiteBlockClose(RunMark mark) => mark == RunMark.LeftMargin ? "</div>" : "</div>\n";

    private static StringBuilder Attribute(StringBuilder output, string name, string? value)
    {
        output.Append(' ').Append(name).Append("=\"");
        HtmlWriter.Escape(value ?? "", output, HtmlProfile.Semantic);
        return output.Append('"');
    }

    private static string SuiteOpen(RunMark mark) => mark switch
    {
        RunMark.Italic => "<i>",
        RunMark.Oblique => "<em>",
        RunMark.NormalStyle => "<span style=\"font-style:normal;\">",
        RunMark.Bold => "<b>",
        RunMark.Light => "<span style=\"font-weight:lighter;\">",
        RunMark.NormalWeight => "<span style=\"font-weight:normal;\">",
        RunMark.SmallCaps => "<span style=\"font-variant:small-caps;\">",
        RunMark.NormalVariant => "<span style=\"font-variant:normal;\">",
        RunMark.Underline => "<span style=\"text-decoration:underline;\">",
        RunMark.NoUnderline => "<span style=\"text-decoration:none;\">",
        RunMark.Superscript => "<sup>",
        RunMark.Subscript => "<sub>",
        RunMark.Baseline => "<span style=\"baseline\">",
        RunMark.Block => "\n\n    <div class=\"csl-block\">",
        RunMark.LeftMargin => "\n    <div class=\"csl-left-margin\">",
        RunMark.RightInline => "<div class=\"csl-right-inline\">",
        RunMark.Indent => "<div class=\"csl-indent\">",
        _ => "",
    };

    private static string SemanticOpen(RunMark mark) => mark switch
    {
        RunMark.Italic => "<i>",
        RunMark.Oblique => "<em>",
        RunMark.NormalStyle => "<span class=\"csl-normal-style\">",
        RunMark.Bold => "<b>",
        RunMark.Light => "<span class=\"csl-light\">",
        RunMark.NormalWeight => "<span class=\"csl-normal-weight\">",
        RunMark.SmallCaps => "<span class=\"csl-small-caps\">",
        RunMark.NormalVariant => "<span class=\"csl-normal-variant\">",
        RunMark.Underline => "<span class=\"csl-underline\">",
        RunMark.NoUnderline => "<span class=\"csl-no-underline\">",
        RunMark.Superscript => "<sup>",
        RunMark.Subscript => "<sub>",
        RunMark.Baseline => "<span class=\"csl-baseline\">",
        RunMark.Block => "<span class=\"csl-block\">",
        RunMark.LeftMargin => "<span class=\"csl-left-margin\">",
        RunMark.RightInline => "<span class=\"csl-right-inline\">",
        _ => "<span class=\"csl-indent\">",
    };
}
