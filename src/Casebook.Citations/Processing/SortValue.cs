using System.Globalization;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>The value of one sort key for one item: a number, a text by the rules of a language, or nothing, which comes last.</summary>
internal readonly struct SortValue
{
    private readonly SortKey? _text;
    private readonly double _number;
    private readonly bool _isNumber;

    private SortValue(SortKey? text, double number, bool isNumber) => (_text, _number, _isNumber) = (text, number, isNumber);

    public bool IsEmpty => _text is null && !_isNumber;

    public static SortValue Empty => default;

    public static SortValue Of(double number) => new(null, number, true);

    public static SortValue Of(string text, CompareInfo collation)
    {
        var folded = SortText.Fold(text);
        return folded.Length == 0 ? default : new SortValue(collation.GetSortKey(folded, CompareOptions.None), 0, false);
    }

    /// <summary>The order of two values that both hold something.</summary>
    public int CompareTo(SortValue other)
    {
        if (_isNumber && other._isNumber) return _number.CompareTo(other._number);
        if (_isNumber != other._isNumber) return _isNumber ? -1 : 1;
        return SortKey.Compare(_text!, other._text!);
    }
}
