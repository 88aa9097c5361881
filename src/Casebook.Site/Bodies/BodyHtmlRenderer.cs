using System.Globalization;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Casebook.Site.Bodies;

/// <summary>Markdig's HTML writer with our own renderers; used for one text at a time, then for the next.</summary>
internal sealed class BodyHtmlRenderer : HtmlRenderer
{
    private const int DepthOfLastResort = 2_000;
    private const int LongestKept = 1 << 20;

    private readonly StringWriter _writer;
    private int _nextCitation;
    private int _nextDirective;
    private Body? _body;

    public BodyHtmlRenderer(StringWriter writer)
        : base(writer)
    {
        _writer = writer;
        MaximumNestingDepth = DepthOfLastResort;
        ObjectRenderers.Replace<HeadingRenderer>(new BodyHeadingRenderer());
        ObjectRenderers.Replace<ListRenderer>(new BodyListRenderer());
        ObjectRenderers.Replace<LinkInlineRenderer>(new BodyLinkRenderer());
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new BodyAutolinkRenderer());
        ObjectRenderers.Replace<HtmlInlineRenderer>(new BodyTagRenderer());
        ObjectRenderers.Replace<HtmlBlockRenderer>(new BodyTagBlockRenderer());
        ObjectRenderers.Insert(0, new CitationRenderer());
        ObjectRenderers.Insert(0, new CrossLinkRenderer());
        ObjectRenderers.Insert(0, new SpanRenderer());
        ObjectRenderers.Insert(0, new DirectiveRenderer());
        ObjectRenderers.Insert(0, new TableRenderer());
        ObjectRenderers.Insert(0, new FootnoteLinkRenderer());
        ObjectRenderers.Insert(0, new FootnoteGroupRenderer());
        ObjectRenderers.Insert(0, new Markdig.Extensions.DefinitionLists.HtmlDefinitionListRenderer());
    }

    /// <summary>The text being written.</summary>
    public Body Body => _body!;

    /// <summary>What surrounds it; null for examples of CommonMark's specification.</summary>
    public BodyFrame? Frame { get; private set; }

    /// <summary>The number of tables so far.</summary>
    public int Tables { get; set; }

    /// <summary>Makes ready for a text.</summary>
    public void Begin(Body body, BodyFrame? frame)
    {
        (_body, Frame, Tables, _nextCitation, _nextDirective) = (body, frame, 0, 0, 0);
        EnableHtmlForInline = true;
        ImplicitParagraph = false;
        Reset();
        _writer.GetStringBuilder().Clear();
    }

    /// <summary>Lets the text go.</summary>
    public void End()
    {
        (_body, Frame) = (null, null);
        if (_writer.GetStringBuilder().Capacity > LongestKept) _writer.GetStringBuilder().Capacity = 0;
    }

    /// <summary>The text as phrases.</summary>
    public string RenderPhrases()
    {
        var mark = ForeignLanguage();
        if (mark is not null) Write("<span lang=\"").WriteEscape(mark).Write("\">");
        var isFirst = true;
        foreach (var block in Body.Document)
        {
            if (block is not LeafBlock { Inline: not null } leaf) continue;
            if (!isFirst) Write(' ');
            isFirst = false;
            WriteLeafInline(leaf);
        }

        if (mark is not null) Write("</span>");
        return Take();
    }

    /// <summary>The text as blocks.</summary>
    public string RenderBlocks()
    {
        OpenLanguage();
        WriteChildren(Body.Document);
        CloseLanguage();
        return Take();
    }

    /// <summary>The text as blocks, cut at the directives that show parts of a dossier.</summary>
    public IReadOnlyList<BodyPart> RenderParts()
    {
        var parts = new List<BodyPart>();
        var isOpen = false;
        foreach (var block in Body.Document)
        {
            if (block is DirectiveBlock directive && Peek(directive) is { } shown && shown.Kind.ShowsDossier())
            {
                if (isOpen) parts.Add(Close());
                isOpen = false;
                _nextDirective++;
                OpenLanguage();
                WriteChildren(directive);
                CloseLanguage();
                parts.Add(new BodyPart(directive.Count == 0 ? Drop() : Take(), shown));
                continue;
            }

            if (!isOpen) OpenLanguage();
            isOpen = true;
            Write(block);
        }

        if (isOpen) parts.Add(Close());
        return parts;
    }

    /// <summary>The bound citation of a node; null when none of its sources is known. Nodes come in the order of the text.</summary>
    public CitationGroup? CitationAt(int start)
    {
        var citations = Body.Citations;
        for (var i = _nextCitation; i < citations.Length; i++)
        {
            if (citations[i].Span.Span.Start != start) continue;
            _nextCitation = i + 1;
            return citations[i];
        }

        return null;
    }

    /// <summary>The bound directive of a node, passed over for good; null when it was refused.</summary>
    public Directive? DirectiveAt(DirectiveBlock block)
    {
        if (Peek(block) is not { } directive) return null;
        _nextDirective++;
        return directive;
    }

    /// <summary>Writes a node as it stands in the text.</summary>
    public void WriteAsWritten(MarkdownObject node) => WriteEscape(Body.Source.Content.AsSpan(node.Span.Start, node.Span.Length), softEscape: false);

    /// <summary>Writes a class of ours, which may be empty, and the attributes of a node with its classes behind ours.</summary>
    public void WriteAttributesWith(string ownClass, MarkdownObject node)
    {
        var attributes = node.TryGetAttributes();
        if (attributes?.Classes is not { Count: > 0 } classes || ownClass.Length == 0)
        {
            if (ownClass.Length > 0) Write(" class=\"").Write(ownClass).Write('"');
            if (attributes is not null) WriteAttributes(attributes);
            return;
        }

        Write(" class=\"").Write(ownClass);
        foreach (var name in classes) Write(' ').WriteEscape(name);
        Write('"');
        WriteAttributes(new HtmlAttributes { Id = attributes.Id, Properties = attributes.Properties });
    }

    /// <summary>Writes a number.</summary>
    public void WriteNumber(int number) => Write(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an attribute whose value is one of the interface's texts with a number in it.</summary>
    public void WriteLabel(string name, string format, params ReadOnlySpan<object?> arguments) =>
        Write(' ').Write(name).Write("=\"").WriteEscape(string.Format(CultureInfo.InvariantCulture, format, arguments)).Write("\"");

    private Directive? Peek(DirectiveBlock block) =>
        _nextDirective < Body.Directives.Length && Body.Directives[_nextDirective].Start == block.Span.Start ? Body.Directives[_nextDirective] : null;

    private string? ForeignLanguage()
    {
        if (Frame?.PageLanguage is not { } page) return null;
        var own = Body.Language ?? Frame.SiteLanguage;
        return own is null || own == page ? null : own;
    }

    private void OpenLanguage()
    {
        if (ForeignLanguage() is { } language) Write("<div lang=\"").WriteEscape(language).Write("\">\n");
    }

    private void CloseLanguage()
    {
        if (ForeignLanguage() is not null) EnsureLine().Write("</div>\n");
    }

    private BodyPart Close()
    {
        CloseLanguage();
        return new BodyPart(Take(), null);
    }

    private string Drop()
    {
        Take();
        return "";
    }

    private string Take()
    {
        var text = _writer.ToString();
        _writer.GetStringBuilder().Clear();
        Reset();
        return text;
    }
}
