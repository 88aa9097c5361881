using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Diagnostics.Reading;

/// <summary>Bytes to text: strict UTF-8, with or without a byte-order mark.</summary>
public static class TextReading
{
    /// <summary>The largest text file that is read, in bytes.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text of a file, or null after reporting why it is none; line ends are kept as they are.</summary>
    public static SourceText? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > LargestFile)
        {
            diagnostics.Add(Diagnostic.InFile(file.Path, ReadingDiagnostics.TooLarge, bytes.Length, LargestFile));
            return null;
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            diagnostics.Add(Diagnostic.InFile(file.Path, ReadingDiagnostics.Binary, nul, bytes[..nul].Count((byte)'\n') + 1));
            return null;
        }

        var mark = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        bytes = bytes[mark..];
        var invalid = FirstInvalid(bytes);
        if (invalid < 0) return new SourceText(file.Path, file.Bytes[mark..]);
        diagnostics.Add(NotUtf8(file.Path, bytes, invalid));
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) != OperationStatus.Done) return at;
            at += used;
        }

        return -1;
    }

    private static Diagnostic NotUtf8(SourcePath path, ReadOnlySpan<byte> bytes, int invalid)
    {
        var good = new SourceText(path, Encoding.UTF8.GetString(bytes));
        var start = Encoding.UTF8.GetCharCount(bytes[..invalid]);
        return Diagnostic.At(good.Span(start, 1), ReadingDiagnostics.NotUtf8, $"0x{bytes[invalid]:X2}", invalid) with { Help = "save the file as UTF-8" };
    }
}
