namespace Casebook.Diagnostics.Text;

/// <summary>The path of an input file relative to the site's root, with forward slashes and no leading slash.</summary>
public readonly record struct SourcePath(string Value) : IComparable<SourcePath>
{
    /// <summary>The last segment, with its extension.</summary>
    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>All but the last segment, without a trailing slash; empty for a file at the root.</summary>
    public string Folder => Value.LastIndexOf('/') is var slash and >= 0 ? Value[..slash] : "";

    /// <summary>Ordinal order by the path's text.</summary>
    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(SourcePath left, SourcePath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(SourcePath left, SourcePath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(SourcePath left, SourcePath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(SourcePath left, SourcePath right) => left.CompareTo(right) >= 0;
}
