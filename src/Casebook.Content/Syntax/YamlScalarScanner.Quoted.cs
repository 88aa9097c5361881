using System.Globalization;

namespace Casebook.Content.Syntax;

/// <summary>Quoted scalars.</summary>
internal sealed partial class YamlScalarScanner
{
    private void ReadSingleQuoted(int parentIndent)
    {
        Position++;
        var from = Position;
        while (true)
        {
            var unit = At(Position);
            if (unit == '\'')
            {
                Take(from, Position);
                Position++;
                if (At(Position) != '\'') break;
                Put('\'', Position - 1);
                from = ++Position;
            }
            else if (!PassQuotedUnit(unit, parentIndent, ref from))
            {
                return;
            }
        }

        MarkEnd(Position - 1);
    }

    private void ReadDoubleQuoted(int parentIndent)
    {
        Position++;
        var from = Position;
        while (At(Position) != '"')
        {
            var unit = At(Position);
            if (unit == '\\')
            {
                Take(from, Position);
                if (!ReadEscape(parentIndent)) return;
                from = Position;
            }
            else if (!PassQuotedUnit(unit, parentIndent, ref from))
            {
                return;
            }
        }

        Take(from, Position);
        MarkEnd(Position);
        Position++;
    }

    private bool PassQuotedUnit(char unit, int parentIndent, ref int from)
    {
        if (Position >= _end || unit == '\t') return Beyond();
        if (!IsBreak(unit))
        {
            Position++;
            return true;
        }

        var to = Position;
        while (to > from && _text[to - 1] == ' ') to--;
        Take(from, to);
        if (_value.Length == 0 || !Fold(parentIndent)) return Beyond();
        from = Position;
        return true;
    }

    private bool ReadEscape(int parentIndent)
    {
        var at = Position;
        var unit = At(at + 1);
        Position += 2;
        switch (unit)
        {
            case '\r' or '\n':
                Position = at + 1;
                return Fold(parentIndent, isEscaped: true) || Beyond();
            case 'x': return ReadCode(at, 2);
            case 'u': return ReadCode(at, 4);
            case 'U': return ReadCode(at, 8);
        }

        if (Escaped(unit) is not { } meant) return Beyond();
        Put(meant, at);
        return true;
    }

    private static char? Escaped(char unit) => unit switch
    {
        '"' or '\\' or '/' or ' ' => unit,
        '0' => '\0',
        'n' => '\n',
        't' or '\t' => '\t',
        'r' => '\r',
        'b' => '\b',
        'a' => '\a',
        'f' => '\f',
        'v' => '\v',
        'e' => '\x1b',
        '_' => '\u00a0',
        'N' => '\u0085',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private bool ReadCode(int at, int digits)
    {
        if (Position + digits > _end) return Beyond();
        if (!int.TryParse(_text.AsSpan(Position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return Beyond();
        if (code is < 0 or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF) return Beyond();
        Position += digits;
        Mark(at);
        _value.Append(char.ConvertFromUtf32(code));
        return true;
    }

    private void MarkEnd(int offset) => Mark(offset);
}
