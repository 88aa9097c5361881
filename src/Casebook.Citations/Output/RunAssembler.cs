using System.Collections.Immutable;
using System.Text;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Output;

/// <summary>Turns trees of fragments into runs, one after the other: formatting flips, quotes alternate, punctuation is mended where pieces meet. For one thread at a time.</summary>
internal sealed class RunAssembler(QuoteMarks quotes)
{
    private readonly PieceList _pieces = new(quotes.PunctuationInside);
    private readonly List<FormattedRun> _runs = [];
    private readonly StringBuilder _buffer = new();
    private int _group;

    /// <summary>Where the text assembled last has the locator of its cite, once for each time that it prints it.</summary>
    public List<LocatorPlace> Locators { get; } = [];

    /// <summary>The finished text of a tree; empty for null.</summary>
    public FormattedText Assemble(Fragment? fragment)
    {
        Locators.Clear();
        if (fragment is null) return FormattedText.Empty;
        _pieces.Clear();
        _group = 0;
        Walk(fragment, FormatState.Start, false);
        return new FormattedText(Merge(_pieces.Pieces));
    }

    private ImmutableArray<FormattedRun> Merge(List<Piece> pieces)
    {
        _runs.Clear();
        for (var i = 0; i < pieces.Count;)
        {
            var scope = pieces[i].Scope;
            var end = i + 1;
            while (end < pieces.Count && ReferenceEquals(pieces[end].Scope, scope)) end++;
            if (end == i + 1)
            {
                if (pieces[i].IsLocator) Locators.Add(new LocatorPlace(_runs.Count, 0, pieces[i].Text.Length));
                _runs.Add(new FormattedRun(pieces[i].Text, scope));
            }
            else
            {
                _buffer.Clear();
                for (var j = i; j < end; j++)
                {
                    if (pieces[j].IsLocator) Locators.Add(new LocatorPlace(_runs.Count, _buffer.Length, pieces[j].Text.Length));
                    _buffer.Append(pieces[j].Text);
                }

                _runs.Add(new FormattedRun(_buffer.ToString(), scope));
            }

            i = end;
        }

        return [.. _runs];
    }

    private void Walk(Fragment fragment, FormatState state, bool inRich)
    {
        var look = fragment.Look;
        if (look.IsPlain)
        {
            Inner(fragment, state, inRich);
            return;
        }

        if (look.Display != DisplayKind.None)
        {
            state = state.In(look.Display switch
            {
                DisplayKind.Block => RunMark.Block,
                DisplayKind.LeftMargin => RunMark.LeftMargin,
                DisplayKind.RightInline => RunMark.RightInline,
                _ => RunMark.Indent,
            });
        }

        Affix(look.Prefix, state);
        if (look.Quotes) Quoted(fragment, state, inRich);
        else Inner(fragment, state.Inside(look.Formatting), inRich);
        Affix(look.Suffix, state);
    }

    private void Quoted(Fragment fragment, FormatState state, bool inRich)
    {
        var depth = fragment.Tag == FragmentTag.InnerQuote && state.QuoteDepth == 0 ? 1 : state.QuoteDepth;
        var inner = depth % 2 == 1;
        var group = inRich ? _group : ++_group;
        _pieces.Add(inner ? quotes.InnerOpen : quotes.Open, state.Scope, group);
        Inner(fragment, state.Inside(fragment.Look.Formatting) with { QuoteDepth = depth + 1 }, inRich);
        _pieces.Add(inner ? quotes.InnerClose : quotes.Close, state.Scope, inRich ? _group : ++_group, true);
    }

    private void Inner(Fragment fragment, FormatState state, bool inRich)
    {
        state = fragment.Tag switch
        {
            FragmentTag.Link => state.In(RunMark.Link, fragment.Data as string),
            FragmentTag.Cite => state.In(RunMark.Cite, fragment.Data as string),
            FragmentTag.Language => state.In(RunMark.Language, fragment.Data as string),
            FragmentTag.Locator => state with { IsLocator = true },
            _ => state,
        };
        if (fragment.Tag == FragmentTag.Rich && !inRich)
        {
            _group++;
            inRich = true;
        }

        if (fragment.IsLeaf)
        {
            _pieces.Add(Spaced(fragment.Text), state.Scope, inRich ? _group : ++_group, isLocator: state.IsLocator);
            return;
        }

        for (var i = 0; i < fragment.Children.Length; i++)
        {
            if (i > 0) Affix(fragment.Delimiter, state);
            Walk(fragment.Children[i], state, inRich);
        }
    }

    /// <summary>Guillemets set off by spaces keep their words on one line: the spaces become narrow and unbreakable.</summary>
    private static string Spaced(string text) => text.AsSpan().ContainsAny('«', '»')
        ? text.Replace("« ", "«\u202F", StringComparison.Ordinal).Replace(" »", "\u202F»", StringComparison.Ordinal)
        : text;

    /// <summary>Adds an affix or delimiter, which may hold markup of its own.</summary>
    private void Affix(string text, FormatState state)
    {
        if (text.Length == 0) return;
        if (!text.Contains('<', StringComparison.Ordinal) || RichText.Parse(text) is not { } parsed) _pieces.Add(text, state.Scope, ++_group);
        else Walk(parsed, state, false);
    }
}
