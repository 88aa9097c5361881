namespace Casebook.Citations.Items;

/// <summary>
/// The order of dates in time: by earliest day, an unknown start first, then an open one; then by latest day, an unknown end after the known ones and an open one last;
/// then by time of day as written, a date without time first; last by text, so that only equal texts are equal.
/// </summary>
public sealed class EdtfOrder : IComparer<Edtf>
{
    /// <summary>The one instance.</summary>
    public static EdtfOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Edtf? x, Edtf? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var order = StartRank(x.StartBound).CompareTo(StartRank(y.StartBound));
        if (order == 0) order = Nullable.Compare(x.EarliestDay, y.EarliestDay);
        if (order == 0) order = EndRank(x.EndBound).CompareTo(EndRank(y.EndBound));
        if (order == 0) order = Nullable.Compare(x.LatestDay, y.LatestDay);
        if (order == 0) order = Nullable.Compare(x.Start?.Time, y.Start?.Time);
        return order != 0 ? order : string.CompareOrdinal(x.Text, y.Text);
    }

    private static int StartRank(EdtfBound bound) => bound switch { EdtfBound.Unknown => 0, EdtfBound.Open => 1, _ => 2 };

    private static int EndRank(EdtfBound bound) => bound switch { EdtfBound.Known => 0, EdtfBound.Unknown => 1, _ => 2 };
}
