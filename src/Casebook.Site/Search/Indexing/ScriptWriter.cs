using System.Buffers;
using System.Globalization;
using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Search.Indexing;

/// <summary>
/// Writes files of the index, one after the other: classic scripts in UTF-8 that hand one value to the reader's script, so that they load from a folder too. The value is
/// a literal of JavaScript that is also JSON.
/// </summary>
internal sealed class ScriptWriter
{
    /// <summary>The function that every file calls with its kind, its number and its value.</summary>
    public const string Receiver = "casebookSearch";

    /// <summary>The folder of the files.</summary>
    public const string Folder = "search/";

    private const int MostNumberLength = 8;

    /// <summary>What a literal cannot hold as it is; halves of surrogate pairs among it.</summary>
    private static readonly SearchValues<char> Special =
        SearchValues.Create(['"', '\\', '<', '\u2028', '\u2029', .. Enumerable.Range(0, ' ').Select(static unit => (char)unit), .. Enumerable.Range(0xD800, 0x800).Select(static unit => (char)unit)]);

    private static readonly SearchValues<byte> SpecialBytes = SearchValues.Create([.. "\"\\<"u8, .. Enumerable.Range(0, ' ').Select(static unit => (byte)unit)]);

    private byte[] _bytes = new byte[16_384];
    private string _path = "";

    /// <summary>The number of bytes of the file so far.</summary>
    public int Length { get; private set; }

    /// <summary>The path of a file of the index.</summary>
    public static string PathOf(char kind, int number) => kind == 'h' ? $"{Folder}index.js" : string.Create(CultureInfo.InvariantCulture, $"{Folder}{kind}{number}.js");

    /// <summary>Begins a file.</summary>
    /// <param name="kind">h head, t terms, m more of frequent terms, d documents, f facets and dates.</param>
    /// <param name="number">Its number within the kind.</param>
    public ScriptWriter Begin(char kind, int number)
    {
        (_path, Length) = (PathOf(kind, number), 0);
        return Add(Receiver).Add("(\"").Add(kind).Add("\",").AddDecimal(number).Add(',');
    }

    /// <summary>Ends the file.</summary>
    public OutputFile End()
    {
        Add(")\n");
        return new OutputFile(OutputPath.Of(_path), _bytes.AsSpan(0, Length).ToArray());
    }

    /// <summary>Ends the file and hands it on without a copy.</summary>
    public void EndInto(IFileSink sink)
    {
        Add(")\n");
        sink.Put(new OutputFile(OutputPath.Of(_path), _bytes.AsMemory(0, Length)));
    }

    /// <summary>Adds an ASCII sign as it is.</summary>
    public ScriptWriter Add(char sign)
    {
        Reserve(1)[0] = (byte)sign;
        Length++;
        return this;
    }

    /// <summary>Adds a text as it is.</summary>
    public ScriptWriter Add(ReadOnlySpan<char> text)
    {
        Length += Encoding.UTF8.GetBytes(text, Reserve(text.Length * 3));
        return this;
    }

    /// <summary>Adds a number in decimal digits.</summary>
    public ScriptWriter AddDecimal(int value)
    {
        value.TryFormat(Reserve(11), out var length, default, CultureInfo.InvariantCulture);
        Length += length;
        return this;
    }

    /// <summary>Adds a number that is not negative in the digits of <see cref="IndexNumbers"/>.</summary>
    public void AddNumber(int value) => Length += IndexNumbers.Write(Reserve(MostNumberLength), value);

    /// <summary>Adds how far each number of a rising row is from the one after the last.</summary>
    public void AddDistances(ReadOnlySpan<int> numbers)
    {
        var room = Reserve(numbers.Length * MostNumberLength);
        var (at, last) = (0, -1);
        foreach (var number in numbers)
        {
            at += IndexNumbers.Write(room[at..], number - last - 1);
            last = number;
        }

        Length += at;
    }

    /// <summary>Adds a string literal; nothing in it can end a script element.</summary>
    public ScriptWriter AddLiteral(ReadOnlySpan<char> text)
    {
        Add('"');
        var start = Length;
        Add(text);
        var isAscii = Length - start == text.Length;
        if (isAscii ? !_bytes.AsSpan(start, text.Length).ContainsAny(SpecialBytes) : !text.ContainsAny(Special)) return Add('"');
        Length = start;
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            var isQuoted = unit is '"' or '\\';
            if (!isQuoted && unit is not (< ' ' or '<' or '\u2028' or '\u2029') && !IsHalf(text, i)) continue;
            Add(text[plain..i]).Add('\\');
            if (isQuoted) Add(unit);
            else Add('u').Add(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            plain = i + 1;
        }

        return Add(text[plain..]).Add('"');
    }

    /// <summary>Adds a string literal of a text in UTF-8.</summary>
    public ScriptWriter AddLiteral(ReadOnlySpan<byte> text)
    {
        var isPlain = !text.ContainsAny(SpecialBytes) && text.IndexOf("\u2028"u8) < 0 && text.IndexOf("\u2029"u8) < 0;
        if (!isPlain) return AddLiteral(Encoding.UTF8.GetString(text));
        Add('"');
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
        return Add('"');
    }

    /// <summary>Adds string literals with commas between them.</summary>
    public ScriptWriter AddLiterals(IEnumerable<string> texts)
    {
        var isFirst = true;
        foreach (var text in texts)
        {
            if (!isFirst) Add(',');
            AddLiteral(text);
            isFirst = false;
        }

        return this;
    }

    private static bool IsHalf(ReadOnlySpan<char> text, int at) =>
        char.IsSurrogate(text[at]) && !(char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]));

    private Span<byte> Reserve(int more)
    {
        if (Length + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        return _bytes.AsSpan(Length);
    }
}
