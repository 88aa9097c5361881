using System.Collections.Immutable;
using System.Globalization;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Casebook.Content.Markup;

/// <summary>Markdig's HTML writer with our own renderers; used for one text at a time, then for the next.</summary>
internal sealed class MarkupRenderer : HtmlRenderer
{
    private const int DepthOfLastResort = 2_000;

    private static readonly MarkupMeanings NoMeanings = new(null, [], []);

    private readonly Utf8Writer _writer;
    private readonly ImmutableArray<MarkupSlot>.Builder _slots = ImmutableArray.CreateBuilder<MarkupSlot>();
    private MarkupMeanings _meanings = NoMeanings;
    private MarkdownSyntax? _syntax;
    private int _nextCitation;
    private int _nextDirective;

    public MarkupRenderer(Utf8Writer writer)
        : base(writer)
    {
        _writer = writer;
        MaximumNestingDepth = DepthOfLastResort;
        ObjectRenderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer());
        ObjectRenderers.Replace<Markdig.Renderers.Html.ListRenderer>(new ListRenderer());
        ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.Replace<HtmlInlineRenderer>(new TagRenderer());
        ObjectRenderers.Replace<HtmlBlockRenderer>(new TagBlockRenderer());
        ObjectRenderers.Insert(0, new CitationRenderer());
        ObjectRenderers.Insert(0, new CrossLinkRenderer());
        ObjectRenderers.Insert(0, new SpanRenderer());
        ObjectRenderers.Insert(0, new DirectiveRenderer());
        ObjectRenderers.Insert(0, new TableRenderer());
        ObjectRenderers.Insert(0, new FootnoteLinkRenderer());
        ObjectRenderers.Insert(0, new FootnoteGroupRenderer());
        ObjectRenderers.Insert(0, new Markdig.Extensions.DefinitionLists.HtmlDefinitionListRenderer());
    }

    /// <summary>True for examples of CommonMark's specification, in which no name means anything.</summary>
    public bool IsSpecification { get; private set; }

    /// <summary>The number of tables so far.</summary>
    public int Tables { get; set; }

    /// <summary>Where the HTML of a stretch begins: behind the line end that its first block may ask for.</summary>
    private int Start => _writer.Written.Span is [(byte)'\n', ..] ? 1 : 0;

    private int At => _writer.Length - Start;

    /// <summary>Makes ready for a text.</summary>
    /// <param name="syntax">The text.</param>
    /// <param name="meanings">What its names mean; null for examples of the specification.</param>
    public void Begin(MarkdownSyntax syntax, MarkupMeanings? meanings)
    {
        (_syntax, _meanings, IsSpecification, Tables, _nextCitation, _nextDirective) = (syntax, meanings ?? NoMeanings, meanings is null, 0, 0, 0);
        EnableHtmlForInline = true;
        ImplicitParagraph = false;
        _slots.Clear();
        StartAfresh();
    }

    /// <summary>Lets the text go.</summary>
    public void End() => (_syntax, _meanings) = (null, NoMeanings);

    /// <summary>The paragraphs of a text, each as phrases.</summary>
    public ImmutableArray<MarkupPart> RenderPhrases()
    {
        var parts = ImmutableArray.CreateBuilder<MarkupPart>(1);
        foreach (var block in _syntax!.Document)
        {
            if (block is not LeafBlock { Inline: not null } leaf) continue;
            WriteLeafInline(leaf);
            parts.Add(Take());
        }

        return parts.DrainToImmutable();
    }

    /// <summary>The text as blocks, cut at the directives that show parts of a dossier.</summary>
    public ImmutableArray<MarkupPart> RenderParts()
    {
        var parts = ImmutableArray.CreateBuilder<MarkupPart>(1);
        var isOpen = false;
        foreach (var block in _syntax!.Document)
        {
            if (block is DirectiveBlock directive && Peek(directive) is { } shown && shown.Kind.ShowsDossier())
            {
                if (isOpen) parts.Add(TakeBlocks(null));
                isOpen = false;
                _nextDirective++;
                Open();
                WriteChildren(directive);
                parts.Add(TakeBlocks(shown));
                continue;
            }

            if (!isOpen) Open();
            isOpen = true;
            Write(block);
        }

        if (isOpen) parts.Add(TakeBlocks(null));
        return parts.DrainToImmutable();
    }

    /// <summary>The whole text as blocks.</summary>
    public MarkupPart RenderAll()
    {
        WriteChildren(_syntax!.Document);
        return Take();
    }

    /// <summary>Where a link, cross-link or image leads; null when that was refused.</summary>
    public LinkTarget? TargetAt(int start) => _meanings.Links?.GetValueOrDefault(start);

    /// <summary>The bound citation of a node; null when none of its sources is known. Nodes come in the order of the text.</summary>
    public CitationGroup? CitationAt(int start)
    {
        var citations = _meanings.Citations;
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

    /// <summary>Leaves a citation to the page.</summary>
    public void Leave(CitationGroup citation) => Leave(new MarkupSlot(MarkupSlotKind.Citation, At) { Citation = citation });

    /// <summary>Leaves an address to the page, unless it is the same for all.</summary>
    public void LeaveAddress(LinkTarget target)
    {
        switch (target.Kind)
        {
            case LinkTargetKind.External: WriteEscapeUrl(target.Address); break;
            case LinkTargetKind.Fragment: Write('#').WriteEscape(target.Fragment); break;
            default: Leave(new MarkupSlot(MarkupSlotKind.Address, At) { Target = target }); break;
        }
    }

    /// <summary>Leaves it to the page to say what a link's target says.</summary>
    public void LeaveMeaning(LinkTarget target)
    {
        if (target.Kind == LinkTargetKind.Thing) Leave(new MarkupSlot(MarkupSlotKind.Meaning, At) { Target = target });
    }

    /// <summary>Leaves a title to the page.</summary>
    public void LeaveTitle(LinkTarget target, string otherwise) => Leave(new MarkupSlot(MarkupSlotKind.Title, At) { Target = target, Words = otherwise });

    /// <summary>Leaves an attribute to the words of the page's language.</summary>
    public void LeaveLabel(MarkupLabel label, int number = 0, string heads = "")
    {
        Write(" aria-label=\"");
        Leave(new MarkupSlot(MarkupSlotKind.Label, At) { Label = label, Number = number, Words = heads });
        Write('"');
    }

    /// <summary>Writes a node as it stands in the text.</summary>
    public void WriteAsWritten(MarkdownObject node) => WriteEscape(_syntax!.Source.Content.AsSpan(node.Span.Start, node.Span.Length), softEscape: false);

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

    private Directive? Peek(DirectiveBlock block) =>
        _nextDirective < _meanings.Directives.Length && _meanings.Directives[_nextDirective].Start == block.Span.Start ? _meanings.Directives[_nextDirective] : null;

    /// <summary>Begins a stretch as if something stood before it in its line: a block that begins a line then shows it by a line end.</summary>
    private void Open() => Write("");

    /// <summary>Forgets what was written, and stands at the beginning of a line.</summary>
    private void StartAfresh()
    {
        EnsureLine();
        _writer.Clear();
    }

    private void Leave(in MarkupSlot slot)
    {
        Write("");
        _slots.Add(slot);
    }

    private MarkupPart TakeBlocks(Directive? directive)
    {
        EnsureLine();
        return Take() with { Directive = directive };
    }

    private MarkupPart Take()
    {
        var part = new MarkupPart(_writer.Written[Start..].ToArray(), _slots.DrainToImmutable()) { BeginsLine = Start > 0 };
        StartAfresh();
        return part;
    }
}
