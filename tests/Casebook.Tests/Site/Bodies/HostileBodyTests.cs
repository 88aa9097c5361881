using System.Text;
using System.Text.RegularExpressions;
using Casebook.Content.Binding;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Bodies;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Names = Casebook.Tests.Content.Bodies.Binding;

namespace Casebook.Tests.Site.Bodies;

/// <summary>Texts put together by chance from everything that means something in Markdown, from a fixed seed.</summary>
public sealed partial class HostileBodyTests
{
    private const int Texts = 4_000;

    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "{", "}", "<", ">", "*", "**", "_", "`", "```\n", "~~~\n", "\\", "&", "|", "\n", "\n\n", "\r\n", " ", "    ", "\t", "#", "## ", "> ", "- ", "1. ", "---\n", "===\n",
        "@tass-2021", "[@tass-2021]", "[see @rostec, p. 3; -@x]", "-@a", "@{a", "[[cnsa]]", "[[", "]]", "[[#landed|", "[[a\\|b]]", "::: note\n", "::: claim landed\n", "::: figure media/map.png x\n", ":::\n", "::::: quote\n",
        "{#a .b lang=ru}", "{onclick=x}", "{lang=\"", "[^1]", "[^1]: note\n", "[r]: ", "[r]", "![", "](../media/map.png)", "](javascript:alert(1))", "](data:text/html,x)", "](https://example.org)", "](moon.md#landed)",
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "<!--", "-->", "<?", "<![CDATA[", "<javascript:alert(1)>", "<https://a.b/\"onclick=x>", "| a | b |\n|---|---|\n| c | d |\n", "Term\n:   ", "\"", "'", "&lt;script&gt;", "&#60;",
        "&#x202e;", "\u202E", "\0", "\uD83D", "words ", "Мир ", "世界", "\u00A0", "\u200B", ";", ",", "p. 3", "a@b.c", "\" onmouseover=\"alert(1)",
    ];

    [Fact]
    public void Whatever_is_written_ends_in_balanced_html_without_code()
    {
        var random = new Random(20261121);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            var html = Render(text, inline: i % 4 == 0);
            var fault = FaultOf(html);
            if (fault is not null) Assert.Fail($"text {i}: {fault}\n{Shown(text)}\n{html}");
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 40); count > 0; count--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private static string Render(string markdown, bool inline)
    {
        var bag = new DiagnosticBag();
        var text = new SourceText(new SourcePath("content/dossiers/moon.md"), markdown);
        var syntax = inline
            ? MarkdownReader.ReadInline(text, markdown, OffsetMap.Shift(0), bag)
            : MarkdownReader.ReadNarrative(text, new TextSpan(0, markdown.Length), new HashSet<string> { "landed" }, bag);
        var body = BodyBinder.Bind(syntax, Names.Symbols, new BodyPlace(text.Path, new ThingKey(ThingKind.Dossier, "moon")), bag);
        foreach (var item in bag.Items)
        {
            item.Span!.Value.Span.Start.ShouldBeInRange(0, markdown.Length, Shown(markdown));
            item.Span.Value.Span.End.ShouldBeInRange(0, markdown.Length + 1, Shown(markdown));
            DiagnosticFormat.Full(item).ShouldNotBeNullOrEmpty();
        }

        foreach (var node in syntax.Document.Descendants()) CheckPlace(node, markdown);
        foreach (var citation in body.Citations) (markdown[citation.Span.Span.Start] is '[' or '@' or '-').ShouldBeTrue(Shown(markdown));
        if (inline) return BodyRenderer.Inline(body, Rendering.Frame).Text;
        var parts = BodyRenderer.Parts(body, Rendering.Frame);
        foreach (var part in parts) FaultOf(part.Html.Text).ShouldBeNull(Shown(markdown));
        return BodyRenderer.Blocks(body, Rendering.Frame).Text;
    }

    private static void CheckPlace(MarkdownObject node, string markdown)
    {
        node.Span.End.ShouldBeLessThan(markdown.Length + 1, Shown(markdown));
        var marks = node switch { EmphasisInline => "*_", CodeInline => "`", LinkInline => "[!", CrossLinkInline or SpanInline => "[", DirectiveBlock => ":", AutolinkInline or HtmlInline => "<", _ => null };
        if (marks is not null && node.Span.Length > 0 && !marks.Contains(markdown[node.Span.Start], StringComparison.Ordinal)) Assert.Fail($"{node.GetType().Name} at {node.Span} of {Shown(markdown)}");
    }

    /// <summary>What is wrong with HTML: a tag that is not ours, open or crossed elements, an attribute that runs code, an address that was refused; null when nothing is.</summary>
    private static string? FaultOf(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (!Allowed.Contains(name)) return $"the element <{name}>";
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                if (open.Count == 0 || open.Pop() != name) return $"</{name}> closes nothing";
                continue;
            }

            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (Match attribute in Attribute().Matches(tag.Groups["rest"].Value))
            {
                if (!ids.Add(attribute.Groups["name"].Value)) return $"{attribute.Groups["name"].Value} twice in {tag.Value}";
                if (attribute.Groups["name"].Value.StartsWith("on", StringComparison.OrdinalIgnoreCase)) return $"a handler in {tag.Value}";
                if (attribute.Groups["name"].Value is "href" or "src" && !Safe().IsMatch(attribute.Groups["value"].Value)) return $"an address in {tag.Value}";
            }

            if (Attribute().Replace(tag.Groups["rest"].Value, "").Trim(' ', '/').Length > 0) return $"something else in {tag.Value}";
            if (name is not ("img" or "br" or "hr")) open.Push(name);
        }

        if (Tag().Replace(html, "").Contains('<', StringComparison.Ordinal)) return "a bare <";
        return open.Count > 0 ? $"<{open.Peek()}> stays open" : null;
    }

    private static readonly HashSet<string> Allowed =
    [
        "p", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6", "hr", "br", "img", "span", "cite", "aside", "figure", "figcaption", "div", "table", "thead", "tbody", "tr", "th", "td",
        "sup", "section", "dl", "dt", "dd",
    ];

    private static string Shown(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    [GeneratedRegex("""</?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<rest>(?:[^<>"]|"[^"]*")*)>""")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(?<name>[a-zA-Z-]+)=\"(?<value>[^\"<]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("""^(?:https://|http://|mailto:|\.\./|#)""")]
    private static partial Regex Safe();
}
