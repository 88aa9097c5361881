using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Templates;

/// <summary>Reads a Handlebars template into a tree with positions, so that its paths can be checked before anything is rendered.</summary>
internal sealed class TemplateReader
{
    private const int DeepestNesting = 60;
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<OpenBlock> _open = new();
    private ImmutableArray<TemplateNode>.Builder _nodes = ImmutableArray.CreateBuilder<TemplateNode>();
    private bool _failed;

    private TemplateReader(SourceText source, DiagnosticBag diagnostics) => (_source, _diagnostics) = (source, diagnostics);

    /// <summary>The nodes of a template, or null after a syntax error.</summary>
    public static ImmutableArray<TemplateNode>? Read(SourceText source, DiagnosticBag diagnostics) => new TemplateReader(source, diagnostics).Run();

    private ImmutableArray<TemplateNode>? Run()
    {
        var text = _source.Content;
        var at = 0;
        while (!_failed && (at = text.IndexOf("{{", at, StringComparison.Ordinal)) >= 0)
        {
            if (at > 0 && text[at - 1] == '\\') at += 2;
            else at = ReadTag(at);
        }

        if (!_failed && _open.TryPeek(out var left)) Fail(left.Start, $"the block '{left.Name}' is not closed");
        return _failed ? null : _nodes.ToImmutable();
    }

    private int ReadTag(int start)
    {
        var text = _source.Content;
        if (text.AsSpan(start).StartsWith("{{!")) return SkipComment(start);
        var raw = text.AsSpan(start).StartsWith("{{{");
        var close = raw ? "}}}" : "}}";
        var inside = start + (raw ? 3 : 2);
        var end = text.IndexOf(close, inside, StringComparison.Ordinal);
        if (end < 0) return Fail(TextSpan.Between(start, Math.Min(text.Length, start + 20)), $"'{(raw ? "{{{" : "{{")}' is not closed");
        var span = TextSpan.Between(start, end + close.Length);
        if (inside < end && text[inside] == '~') inside++;
        var last = end > inside && text[end - 1] == '~' ? end - 1 : end;
        ReadInside(span, inside, last, raw);
        return span.End;
    }

    private int SkipComment(int start)
    {
        var text = _source.Content;
        var isLong = text.AsSpan(start).StartsWith("{{!--");
        var end = text.IndexOf(isLong ? "--}}" : "}}", start, StringComparison.Ordinal);
        return end < 0 ? Fail(new TextSpan(start, 3), "the comment is not closed") : end + (isLong ? 4 : 2);
    }

    private void ReadInside(TextSpan tag, int from, int to, bool raw)
    {
        var tokens = ExpressionReader.Over(_source, from, to, message => Fail(tag, message));
        if (_failed) return;
        switch (tokens.TakeSign())
        {
            case "#>": OpenPartial(tag, tokens); break;
            case "#": OpenBlock(tag, tokens); break;
            case ">": _nodes.Add(Partial(tag, tokens, null)); break;
            case "/": Close(tag, tokens); break;
            case "^": Else(tag, tokens); break;
            case "" when tokens.TakeWord("else"): Else(tag, tokens); break;
            case "": Output(tag, tokens, raw); break;
            case "&": Output(tag, tokens, true); break;
            case var sign: Fail(tag, $"'{{{{{sign}' is not supported in themes"); break;
        }
    }

    private void Output(TextSpan tag, ExpressionReader tokens, bool raw)
    {
        var expression = tokens.Call();
        tokens.End();
        if (!_failed) _nodes.Add(new OutputNode(expression, raw, tag));
    }

    private void OpenBlock(TextSpan tag, ExpressionReader tokens)
    {
        var head = tokens.Call() as CallExpression ?? tokens.LastAsCall();
        var names = tokens.BlockNames();
        tokens.End();
        if (_open.Count >= DeepestNesting) Fail(tag, $"blocks are nested more than {DeepestNesting} deep");
        if (!_failed) Push(new OpenBlock(head.Name, tag, head, names));
    }

    private void OpenPartial(TextSpan tag, ExpressionReader tokens)
    {
        var partial = Partial(tag, tokens, []);
        if (!_failed) Push(new OpenBlock(partial.Name, tag, null, []) { Partial = partial });
    }

    private void Push(OpenBlock block)
    {
        block.Outer = _nodes;
        _open.Push(block);
        _nodes = ImmutableArray.CreateBuilder<TemplateNode>();
    }

    private static PartialNode Partial(TextSpan tag, ExpressionReader tokens, ImmutableArray<TemplateNode>? body)
    {
        var (name, value) = tokens.PartialCall();
        tokens.End();
        return new PartialNode(name, value, body, tag);
    }

    private void Else(TextSpan tag, ExpressionReader tokens)
    {
        if (!_open.TryPeek(out var block) || block.Partial is not null || block.Body is not null)
        {
            Fail(tag, "'else' stands outside a block");
            return;
        }

        block.Body = _nodes.ToImmutable();
        _nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        if (tokens.AtEnd) return;
        var head = tokens.Call() as CallExpression ?? tokens.LastAsCall();
        var names = tokens.BlockNames();
        tokens.End();
        if (!_failed) Push(new OpenBlock(head.Name, tag, head, names) { IsChained = true });
    }

    private void Close(TextSpan tag, ExpressionReader tokens)
    {
        var name = tokens.Name();
        tokens.End();
        while (!_failed)
        {
            if (!_open.TryPop(out var block))
            {
                Fail(tag, $"'{name}' closes no block");
                return;
            }

            if (!block.IsChained && block.Name != name)
            {
                Fail(tag, $"'{name}' closes the block '{block.Name}'");
                return;
            }

            var node = block.Finish(_nodes.ToImmutable(), TextSpan.Between(block.Start.Start, tag.End));
            _nodes = block.Outer;
            _nodes.Add(node);
            if (!block.IsChained) return;
        }
    }

    private int Fail(TextSpan span, string message)
    {
        if (!_failed) _diagnostics.Report(_source.Span(span), TemplateDiagnostics.Syntax, message);
        _failed = true;
        return _source.Content.Length;
    }
}
