namespace Casebook.Content.Syntax;

/// <summary>Plain scalars and block scalars.</summary>
internal sealed partial class YamlScalarScanner
{
    /// <summary>A plain scalar in block style, over as many lines as belong to it.</summary>
    private void ReadPlainLines(int parentIndent)
    {
        while (true)
        {
            var from = Position;
            var to = PlainEnd();
            if (IsBeyond) return;
            Take(from, to);
            var end = to;
            Position = to;
            while (At(Position) == ' ') Position++;
            if (!IsBreak(At(Position)) || !IsContinued(parentIndent) || !Fold(parentIndent))
            {
                Position = end;
                return;
            }
        }
    }

    /// <summary>The end of a plain scalar's part on this line, spaces at its end left out; a key's colon on a later line is beyond.</summary>
    private int PlainEnd()
    {
        var end = NextStop(Position);
        while (end < _end && !EndsPlain(end)) end = NextStop(end + 1);
        while (end > Position && _text[end - 1] == ' ') end--;
        return end;
    }

    /// <summary>The next unit that may end a plain scalar.</summary>
    private int NextStop(int from) => _text.AsSpan(from, _end - from).IndexOfAny(PlainStops) is var length and >= 0 ? from + length : _end;

    private bool EndsPlain(int at)
    {
        var unit = _text[at];
        if (unit == '#') return at > Position && _text[at - 1] == ' ';
        if (unit == ':' && At(at + 1) is not (' ' or '\n' or '\r' or '\0' or '\t')) return false;
        if (!IsBreak(unit)) Beyond();
        return true;
    }

    private bool IsContinued(int parentIndent)
    {
        var offset = Position;
        while (IsBreak(At(offset)))
        {
            offset = SkipBreak(offset);
            var line = offset;
            while (At(offset) == ' ') offset++;
            if (IsBreak(At(offset))) continue;
            if (At(offset) == '\t') return Beyond();
            return offset < _end && offset - line > parentIndent && At(offset) != '#';
        }

        return false;
    }

    private void ReadBlock(int parentIndent)
    {
        var isFolded = At(Position) == '>';
        Position++;
        var chomping = At(Position) is '+' or '-' ? At(Position++) : ' ';
        while (At(Position) == ' ') Position++;
        if (At(Position) == '#' && _text[Position - 1] == ' ')
            while (Position < _end && !IsBreak(At(Position))) Position++;
        if (!IsBreak(At(Position)))
        {
            Beyond();
            return;
        }

        Position = SkipBreak(Position);
        var indent = BlockIndent(parentIndent);
        if (!IsBeyond) ReadBlockLines(indent, isFolded, chomping);
    }

    private int BlockIndent(int parentIndent)
    {
        var blank = 0;
        for (var offset = Position; offset < _end; offset = SkipBreak(offset))
        {
            var line = offset;
            while (At(offset) == ' ') offset++;
            var column = offset - line;
            if (IsBreak(At(offset)))
            {
                blank = Math.Max(blank, column);
                continue;
            }

            if (offset >= _end || column <= Math.Max(parentIndent, 0) || blank > 0 || At(offset) == '\t') Beyond();
            return column;
        }

        Beyond();
        return 0;
    }

    private void ReadBlockLines(int indent, bool isFolded, char chomping)
    {
        var (breaks, breakAt, wasMore, isFirst, end) = (0, Position, false, true, Position);
        while (Position < _end)
        {
            var line = Position;
            while (Position - line < indent && At(Position) == ' ') Position++;
            if (IsBreak(At(Position)))
            {
                if (breaks++ == 0) breakAt = Position;
                Position = SkipBreak(Position);
                continue;
            }

            if (Position - line < indent || Position >= _end)
            {
                if (At(Position) == '\t') Beyond();
                Position = line;
                break;
            }

            var isMore = At(Position) is ' ' or '\t';
            PutBreaks(breaks, breakAt, isFolded && !isFirst && !isMore && !wasMore, isFirst);
            var from = Position;
            while (Position < _end && !IsBreak(At(Position))) Position++;
            Take(from, Position);
            (wasMore, isFirst, breakAt, end) = (isMore, false, Position, Position);
            breaks = 0;
            if (Position >= _end) break;
            Position = SkipBreak(Position);
            breaks = 1;
        }

        EndBlock(chomping, breaks, end);
    }

    private void PutBreaks(int breaks, int at, bool isFolding, bool isFirst)
    {
        if (isFirst || !isFolding)
        {
            for (var i = 0; i < breaks; i++) Put('\n', at);
            return;
        }

        if (breaks == 1) Put(' ', at);
        for (var i = 1; i < breaks; i++) Put('\n', at);
    }

    private void EndBlock(char chomping, int breaks, int end)
    {
        var kept = chomping switch { '-' => 0, '+' => breaks, _ => Math.Min(breaks, 1) };
        for (var i = 0; i < kept; i++) Put('\n', end);
        Position = end;
    }
}
