namespace Casebook.Citations.Output;

/// <summary>Collects pieces and mends the places where two of different groups meet: doubled marks and spaces, and marks that go inside quotes.</summary>
internal sealed class PieceList(bool punctuationInside)
{
    private readonly List<Piece> _pieces = [];

    public List<Piece> Pieces => _pieces;

    public void Clear() => _pieces.Clear();

    public void Add(string text, RunScope? scope, int group, bool closesQuote = false, bool isLocator = false)
    {
        if (text.Length == 0) return;
        if (_pieces.Count > 0 && _pieces[^1].Group != group && !closesQuote) text = Mend(text);
        if (text.Length > 0) _pieces.Add(new Piece(text, scope, group, closesQuote, isLocator));
    }

    private string Mend(string text)
    {
        var start = 0;
        while (start < text.Length && _pieces.Count > 0)
        {
            var next = text[start];
            if (next == ' ')
            {
                if (!EndsInSpace() || _pieces[^1].ClosesQuote) break;
                start++;
                continue;
            }

            if (!Punctuation.IsMark(next)) break;
            if (_pieces[^1].ClosesQuote)
            {
                if (!MendAfterQuote(next, out var consumed)) break;
                if (consumed) start++;
                continue;
            }

            var last = _pieces[^1].Text[^1];
            if (!Punctuation.IsMark(last)) break;
            var meeting = Punctuation.Meet(last, next);
            if (meeting == Collision.KeepBoth) break;
            if (meeting == Collision.KeepFirst) start++;
            else RemoveLast(_pieces.Count - 1);
        }

        return start == 0 ? text : text[start..];
    }

    private bool EndsInSpace() => _pieces[^1].Text[^1] is ' ' or '\u00A0' or '\u202F';

    /// <summary>Handles a mark after closing quotes; false when it simply stays where it is.</summary>
    private bool MendAfterQuote(char next, out bool consumed)
    {
        consumed = false;
        var inner = _pieces.Count - 1;
        while (inner >= 0 && _pieces[inner].ClosesQuote) inner--;
        if (inner < 0) return false;
        var last = _pieces[inner].Text[^1];
        var meeting = Punctuation.IsMark(last) ? Punctuation.Meet(last, next) : Collision.KeepBoth;
        if (meeting == Collision.KeepFirst)
        {
            consumed = true;
            return true;
        }

        if (!punctuationInside || !Punctuation.MovesInside(next)) return false;
        if (meeting == Collision.KeepSecond)
        {
            RemoveLast(inner);
            return true;
        }

        _pieces.Insert(inner + 1, new Piece(next.ToString(), _pieces[inner + 1].Scope, _pieces[inner].Group, false));
        consumed = true;
        return true;
    }

    private void RemoveLast(int index)
    {
        var piece = _pieces[index];
        if (piece.Text.Length == 1) _pieces.RemoveAt(index);
        else _pieces[index] = new Piece(piece.Text[..^1], piece.Scope, piece.Group, piece.ClosesQuote, piece.IsLocator);
    }
}
