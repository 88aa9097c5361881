namespace Casebook.Content.Model;

/// <summary>A claim by its dossier's id and its own; printed as dossier#claim.</summary>
public readonly record struct ClaimKey(string Dossier, string Claim) : IComparable<ClaimKey>, ISpanFormattable
{
    /// <summary>Ordinal by dossier, then by claim.</summary>
    public int CompareTo(ClaimKey other) =>
        string.CompareOrdinal(Dossier, other.Dossier) is var order and not 0 ? order : string.CompareOrdinal(Claim, other.Claim);

    /// <inheritdoc/>
    public override string ToString() => $"{Dossier}#{Claim}";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{Dossier}#{Claim}", out charsWritten);
}
