using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Casebook.Content.Syntax;

/// <summary>Reads citations by Pandoc's rules from the text of a leaf block.</summary>
internal static class CitationParser
{
    /// <summary>The list between two brackets; null when one of its parts names no source, so that Pandoc reads text.</summary>
    public static CitationList? ReadList(InlineProcessor processor, BracketMap brackets, StringSlice slice, int open, int close)
    {
        if (slice.Text.IndexOf('@', open, close - open) < 0) return null;
        var reader = new Reader(processor, brackets, slice);
        return reader.AddParts(open + 1, close) ? reader.Done() : null;
    }

    /// <summary>The citation whose at-sign stands at the start of the slice, with a locator or further sources in brackets behind; gives its last index.</summary>
    public static CitationList? ReadInText(InlineProcessor processor, BracketMap brackets, StringSlice slice, out int end)
    {
        end = slice.Start;
        var first = FirstIndex(slice, processor);
        if (!CitationKeyReader.TryRead(slice.Text, first, slice.Start, slice.End, out var start, out var after)) return null;
        end = slice.Text[slice.Start + 1] == '{' ? after : after - 1;
        var suppress = CitationKeyReader.HasHyphen(slice.Text, first, slice.Start);
        var key = slice.Text[start..after];
        var span = Map(processor, start, after);
        var mode = suppress ? CitationMode.SuppressAuthor : CitationMode.AuthorInText;
        var alone = new CitationKey(key, span, "", null, "", mode);
        var open = OpenBehind(slice, end + 1);
        var close = open < 0 ? -1 : brackets.CloseOf(processor.Block, slice.Text, open, slice.End);
        if (close < 0 || (close < slice.End && slice.Text[close + 1] is '(' or '[' or '{')) return new CitationList([alone], null);
        var reader = new Reader(processor, brackets, slice);
        if (ReadList(processor, brackets, slice, open, close) is { } list)
        {
            end = close;
            return list with { Keys = list.Keys.Insert(0, alone) };
        }

        if (IsReference(processor, slice.Text.AsSpan(open + 1, close - open - 1)) || !reader.AddBehind(alone, open + 1, close)) return new CitationList([alone], null);
        end = close;
        return reader.Done();
    }

    private static int FirstIndex(StringSlice slice, InlineProcessor processor) =>
        processor.Block?.Lines.Count == 1 && processor.Block.Lines.Lines[0].Slice is { } line && ReferenceEquals(line.Text, slice.Text) ? line.Start : 0;

    /// <summary>True when a label is that of a reference definition of the text.</summary>
    public static bool IsReference(InlineProcessor processor, ReadOnlySpan<char> label) =>
        processor.Document.GetData(typeof(Markdig.Syntax.LinkReferenceDefinitionGroup)) is Markdig.Syntax.LinkReferenceDefinitionGroup group
        && group.TryGet(label.ToString(), out _);

    private static int OpenBehind(StringSlice slice, int from)
    {
        var lines = 0;
        var i = from;
        while (i <= slice.End && slice.Text[i] is ' ' or '\t' or '\n')
        {
            if (slice.Text[i] == '\n' && ++lines > 1) return -1;
            i++;
        }

        if (i > slice.End || slice.Text[i] != '[') return -1;
        return i < slice.End && slice.Text[i + 1] is '[' or '^' ? -1 : i;
    }

    private static TextSpan Map(InlineProcessor processor, int start, int end) =>
        TextSpan.Between(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1) + 1);

    private sealed class Reader(InlineProcessor processor, BracketMap brackets, StringSlice slice)
    {
        private readonly ImmutableArray<CitationKey>.Builder _keys = ImmutableArray.CreateBuilder<CitationKey>();
        private TextSpan? _stray;

        public CitationList Done() => new(_keys.ToImmutable(), _stray);

        /// <summary>Adds all parts between semicolons; false when one of them has no key.</summary>
        public bool AddParts(int from, int to)
        {
            while (true)
            {
                var end = EndOfPart(from, to, out var at);
                if (at < 0 || !AddPart(from, end, at)) return false;
                if (end == to) return true;
                from = end + 1;
            }
        }

        /// <summary>Adds what stands in brackets behind a source named in the sentence: the words up to the first semicolon are its locator and suffix.</summary>
        public bool AddBehind(CitationKey first, int from, int to)
        {
            var end = EndOfPart(from, to, out _);
            var suffix = Plain(from, end);
            if (string.IsNullOrWhiteSpace(suffix)) return false;
            var locator = LocatorReader.Read(suffix, out var rest);
            _keys.Add(first with { Locator = locator, Suffix = locator is null && char.IsLetterOrDigit(rest[0]) ? ", " + rest : rest });
            return end == to || AddParts(end + 1, to);
        }

        private bool AddPart(int from, int end, int at)
        {
            if (!CitationKeyReader.TryRead(slice.Text, from, at, end - 1, out var start, out var after)) return false;
            var suppress = CitationKeyReader.HasHyphen(slice.Text, from, at);
            var prefix = Plain(from, suppress ? at - 1 : at).TrimStart();
            var behind = slice.Text[at + 1] == '{' ? after + 1 : after;
            FindStray(behind, end);
            var locator = LocatorReader.Read(Plain(behind, end).TrimEnd(), out var suffix);
            var mode = suppress ? CitationMode.SuppressAuthor : CitationMode.Normal;
            _keys.Add(new CitationKey(slice.Text[start..after], Map(processor, start, after), prefix, locator, suffix, mode));
            return true;
        }

        /// <summary>The index of the semicolon or bracket that ends a part, and of the first at-sign in it that begins a key, or -1.</summary>
        private int EndOfPart(int from, int to, out int at)
        {
            at = -1;
            for (var i = from; i < to; i++)
            {
                switch (slice.Text[i])
                {
                    case '\\':
                        i++;
                        break;
                    case '`' when brackets.AfterCode(slice.Text, i, slice.End) is var code && code < to:
                        i = code;
                        break;
                    case '[' when brackets.CloseOf(processor.Block, slice.Text, i, slice.End) is > 0 and var close && close < to:
                        i = close;
                        break;
                    case ';':
                        return i;
                    case '@' when at < 0 && CitationKeyReader.TryRead(slice.Text, from, i, to - 1, out _, out _):
                        at = i;
                        break;
                }
            }

            return to;
        }

        private void FindStray(int from, int end)
        {
            if (_stray is not null || from >= end) return;
            EndOfPart(from, end, out var at);
            if (at >= 0 && CitationKeyReader.TryRead(slice.Text, from, at, end - 1, out _, out var after)) _stray = Map(processor, at, after);
        }

        private string Plain(int from, int end) => from >= end ? "" : PlainWords.Of(slice.Text.AsSpan(from, end - from));
    }
}
