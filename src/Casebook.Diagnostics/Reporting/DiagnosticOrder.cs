using Casebook.Diagnostics.Text;

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
        if (order == 0) order = Start(x).Line.CompareTo(Start(y).Line);
        if (order == 0) order = Start(x).Column.CompareTo(Start(y).Column);
        if (order == 0) order = string.CompareOrdinal(x.Code, y.Code);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }

    private static LinePosition Start(Diagnostic diagnostic) => diagnostic.Span?.Start ?? default;
}
