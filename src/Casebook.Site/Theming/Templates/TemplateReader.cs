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
    private readonly TextCutter _texts;
    private ImmutableArray<TemplateNode>.Builder _nodes = ImmutableArray.CreateBuilder<TemplateNode>();
    private bool _failed;

    private TemplateReader(SourceText source, DiagnosticBag diagnostics) => (_source, _diagnostics, _texts) = (source, diagnostics, new TextCutter(source.Content));

    /// <summary>The nodes of a template, or of a part that ends where its text ends; null after a syntax error.</summary>
    public static ImmutableArray<TemplateNode>? Read(SourceText source, bool isPartial, DiagnosticBag diagnostics) => new TemplateReader(source, diagnostics).Run(isPartial);

    private ImmutableArray<TemplateNode>? Run(bool isPartial)
    {
        var text = _source.Content;
        var at = 0;
        while (!_failed && (at = text.IndexOf("{{", at, StringComparison.Ordinal)) >= 0)
        {
            if (at > 0 && text[at - 1] == '\\') at += 2;
            else at = ReadTag(at);
        }

        if (!_failed && _open.TryPeek(out var left)) Fail(left.Start, $"the block '{left.Name}' is not closed");
        if (_failed) return null;
        AddText(_texts.Rest(isPartial), text.Length);
        return _nodes.ToImmutable();
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
        var cutsBefore = inside < end && text[inside] == '~';
        if (cutsBefore) inside++;
        var cutsAfter = end > inside && text[end - 1] == '~';
        var tokens = ExpressionReader.Over(_source, inside, cutsAfter ? end - 1 : end, message => Fail(span, message));
        var sign = tokens.TakeSign();
        if (sign.Length == 0 && tokens.TakeWord("else")) sign = "else";
        AddText(_texts.Before(start, span.End, sign is not ("" or "&" or ">"), cutsBefore, cutsAfter), start);
        ReadInside(span, sign, tokens, raw);
        return span.End;
    }

    private void AddText(string text, int end)
    {
        if (text.Length > 0) _nodes.Add(new TextNode(text, new TextSpan(end, 0)));
    }

    private int SkipComment(int start)
    {
        var text = _source.Content;
        var isLong = text.AsSpan(start).StartsWith("{{!--");
        var end = text.IndexOf(isLong ? "--}}" : "}}", start, StringComparison.Ordinal);
        if (end < 0) return Fail(new TextSpan(start, 3), "the comment is not closed");
        end += isLong ? 4 : 2;
        AddText(_texts.Before(start, end, canStandAlone: true, cutsBefore: false, cutsAfter: false), start);
        return end;
    }

    private void ReadInside(TextSpan tag, string sign, ExpressionReader tokens, bool raw)
    {
        switch (sign)
        {
            case "#>": OpenPartial(tag, tokens); break;
            case "#": OpenBlock(tag, tokens); break;
            case ">": _nodes.Add(Partial(tag, tokens, null)); break;
            case "/": Close(tag, tokens); break;
            case "^" or "else": Else(tag, tokens); break;
            case "": Output(tag, tokens, raw); break;
            case "&": Output(tag, tokens, true); break;
            default: Fail(tag, $"'{{{{{sign}' is not supported in themes"); break;
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
