using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Casebook.Site.Books;

/// <summary>A page as rendered by the theme, made into a chapter: without what needs a server or a script, and as well-formed XHTML whatever the page held.</summary>
internal sealed class ChapterText
{
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "script", "noscript", "style", "template", "form", "fieldset", "button", "input", "select", "textarea", "iframe", "object", "embed", "audio", "video", "dialog", "base");

    private readonly IDocument _document;

    private ChapterText(IDocument document) => _document = document;

    /// <summary>Reads a rendered page and leaves out what a book cannot hold, and elements of the classes named.</summary>
    public static ChapterText Of(ReadOnlyMemory<byte> page, IReadOnlySet<string> withoutClasses)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Span));
        foreach (var element in document.All.ToList())
        {
            if (Dropped.Contains(element.LocalName) || element.ClassList.Any(withoutClasses.Contains)) element.Remove();
        }

        foreach (var element in document.All.Where(element => element.LocalName is "details" or "summary").ToList()) Unfold(document, element);
        foreach (var drawing in document.QuerySelectorAll("svg")) Still(document, drawing);
        return new ChapterText(document);
    }

    /// <summary>The title in the page's head.</summary>
    public string Title => _document.Title ?? "";

    /// <summary>The ids of all elements.</summary>
    public FrozenSet<string> Ids => _document.All.Select(element => element.Id).OfType<string>().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the chapter holds a drawing.</summary>
    public bool HasDrawing => _document.GetElementsByTagName("svg").Length > 0;

    /// <summary>Gives every link its address in the book; a link that leads nowhere stays as its words.</summary>
    /// <param name="addressOf">The address of a link, or null.</param>
    public void Link(Func<string, string?> addressOf)
    {
        foreach (var link in _document.All.Where(element => element.HasAttribute("href") && element.LocalName is "a" or "area").ToList())
        {
            foreach (var name in (string[])["download", "target", "ping", "type", "rel"]) link.RemoveAttribute(name);
            if (addressOf(link.GetAttribute("href")!) is { } address) link.SetAttribute("href", address);
            else foreach (var name in (string[])["href", "hreflang", "aria-current", "aria-label", "role"]) link.RemoveAttribute(name);
        }
    }

    /// <summary>Gives every picture its address in the book; a picture that cannot stand in it is replaced by its words.</summary>
    /// <param name="addressOf">The address of a picture, or null.</param>
    public void Show(Func<string, string?> addressOf)
    {
        foreach (var picture in _document.Images.ToList())
        {
            foreach (var name in (string[])["srcset", "sizes", "loading", "decoding"]) picture.RemoveAttribute(name);
            if (addressOf(picture.GetAttribute("src") ?? "") is { } address) picture.SetAttribute("src", address);
            else picture.Replace(_document.CreateTextNode(picture.AlternativeText ?? ""));
        }
    }

    /// <summary>The chapter as a file.</summary>
    public byte[] ToBytes() => XhtmlWriter.Write(_document);

    /// <summary>A drawing whose parts are links becomes one picture: the text beside it has the links, and reading systems know no others in drawings.</summary>
    private static void Still(IDocument document, IElement drawing)
    {
        if (drawing.HasAttribute("role")) drawing.SetAttribute("role", "img");
        foreach (var link in drawing.QuerySelectorAll("a"))
        {
            var group = document.CreateElement(drawing.NamespaceUri!, "g");
            group.Append([.. link.ChildNodes]);
            link.Replace(group);
        }
    }

    /// <summary>What can be folded on a page lies open in a book, because few readers fold.</summary>
    private static void Unfold(IDocument document, IElement element)
    {
        var open = document.CreateElement("div");
        foreach (var attribute in element.Attributes.Where(attribute => attribute.Name != "open")) open.SetAttribute(attribute.Name, attribute.Value);
        open.ClassList.Add(element.LocalName);
        open.Append([.. element.ChildNodes]);
        element.Replace(open);
    }
}
