
namespace Casebook.Diagnostics.Reporting;

/// <summary>The order of a report: by file, line, column, code, message; findings of the run as a whole come first.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    /// <summary>The one instance.</summary>
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var order = string.CompareOrdinal(x.Path?.Value ?? "", y.Path?.Value ?? "");
        if (order == 0) order = Start(x).CompareTo(Start(y));
        if (order == 0) order = string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }

    /// <summary>The offset in the file, which orders as line and column do and needs no lines; findings about a file as a whole come first.</summary>
    private static int Start(Diagnostic diagnostic) => diagnostic.Span?.Span.Start ?? -1;
}
