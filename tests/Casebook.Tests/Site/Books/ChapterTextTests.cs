using System.Text;
using System.Xml;
using System.Xml.Linq;
using Casebook.Site.Books;

namespace Casebook.Tests.Site.Books;

/// <summary>Whatever a page holds, its chapter is well-formed and holds no script.</summary>
public sealed class ChapterTextTests
{
    [Theory]
    [InlineData("<p>a<br>b<p>c", "<p>a<br/>b</p><p>c</p>")]
    [InlineData("<p title=a&b>x &nbsp; &amp; < y", "<p title=\"a&amp;b\">x \u00A0 &amp; &lt; y</p>")]
    [InlineData("<p onclick='x()' data-x=1 tabindex=0 lang=ru>a", "<p lang=\"ru\" xml:lang=\"ru\">a</p>")]
    [InlineData("<p a\"b=1 \u00e9=2 x:y=3 class=k>a", "<p class=\"k\">a</p>")]
    [InlineData("<script>alert(1)</script><p>a<style>p{}</style></p><form><p>b</form><button>c</button>", "<p>a</p>")]
    [InlineData("<p>a\u0001\u000b\ufffeb\U0001F600", "<p>ab\U0001F600</p>")]
    [InlineData("<details open><summary>s</summary><p>t</details>", "<div class=\"details\"><div class=\"summary\">s</div><p>t</p></div>")]
    [InlineData("<p class='x gone'>a</p><p>b", "<p>b</p>")]
    [InlineData("<svg role=group><a href=x><text>t</text></a><script>1</script></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"><g><text>t</text></g></svg>")]
    [InlineData("<svg><a xlink:href='javascript:1'><text>t</text></a></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g><text>t</text></g></svg>")]
    [InlineData("<math><mi>x</mi></math><p>a<!-- c --></p>", "<p>a</p>")]
    [InlineData("<x-y>a</x-y><a b:c>d</a>", "<x-y>a</x-y><a>d</a>")]
    public void A_body_becomes_sound_xml(string body, string due)
    {
        var text = Write($"<!DOCTYPE html><html><head><title>T</title></head><body>{body}</body></html>");
        var start = text.IndexOf("<body>", StringComparison.Ordinal) + "<body>".Length;
        text[start..text.IndexOf("</body>", StringComparison.Ordinal)].ShouldBe(due);
    }

    [Fact]
    public void A_link_that_leads_nowhere_stays_as_its_words()
    {
        var chapter = ChapterText.Of(Encoding.UTF8.GetBytes("<p><a href='a' rel=external download>x</a> <a href='javascript:b'>y</a></p>"), new HashSet<string>());
        chapter.Link(href => href == "a" ? "a.xhtml" : null);
        Encoding.UTF8.GetString(chapter.ToBytes()).ShouldContain("<p><a href=\"a.xhtml\">x</a> <a>y</a></p>");
    }

    [Fact]
    public void Texts_made_at_random_from_dangerous_pieces_are_always_sound()
    {
        string[] pieces = ["<", ">", "\"", "'", "&", "&#0;", "&#x1F;", "&lt", "<p", "<a href=", "<svg>", "</svg>", "<math>", "<table><tr>", "</p>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "\u0000", "\ud800", "\udfff", "\ufffe", "<template>", "x", " ", "=", "/", "xmlns:a=b", "<foreignObject>", "xml:lang=q"];
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var page = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            Should.NotThrow(() => Parse(Write($"<!DOCTYPE html><html><head><title>t</title></head><body>{page}")), page);
        }
    }

    private static string Write(string page) => Encoding.UTF8.GetString(ChapterText.Of(Encoding.UTF8.GetBytes(page), new HashSet<string>(["gone"])).ToBytes());

    private static XDocument Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
