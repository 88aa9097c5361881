namespace Casebook.Site.Output;

/// <summary>The address of a file of the built site: relative, forward slashes, no empty, dot or double-dot segments, no control characters.</summary>
public readonly record struct OutputPath : IComparable<OutputPath>
{
    private OutputPath(string value) => Value = value;

    /// <summary>The path, for example dossiers/lunar-station.html.</summary>
    public string Value { get; }

    /// <summary>All but the last segment, with a slash at its end; empty at the root.</summary>
    public string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    /// <summary>The path of a text that is known to be good; anything else is a bug.</summary>
    public static OutputPath Of(string value) =>
        TryCreate(value, out var path) ? path : throw new ArgumentException($"'{value}' is no output path", nameof(value));

    /// <summary>False when the text is no path inside the site.</summary>
    public static bool TryCreate(string value, out OutputPath path)
    {
        path = default;
        if (value.Length is 0 or > 1000) return false;
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] != '/')
            {
                if (value[i] is '\\' or ':' or '\u007F' || value[i] < ' ') return false;
                continue;
            }

            if (!IsSegment(value.AsSpan(start, i - start))) return false;
            start = i + 1;
        }

        path = new OutputPath(value);
        return true;
    }

    /// <summary>Ordinal order.</summary>
    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(OutputPath left, OutputPath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(OutputPath left, OutputPath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(OutputPath left, OutputPath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(OutputPath left, OutputPath right) => left.CompareTo(right) >= 0;

    private static bool IsSegment(ReadOnlySpan<char> segment) => segment.Length > 0 && segment is not "." and not "..";
}
