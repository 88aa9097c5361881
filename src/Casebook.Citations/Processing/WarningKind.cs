namespace Casebook.Citations.Processing;

/// <summary>What a run found amiss in items or clusters.</summary>
public enum WarningKind
{
    /// <summary>A cite names an item that was not given.</summary>
    UnknownItem,

    /// <summary>Two items have one id; the first holds.</summary>
    DuplicateItem,

    /// <summary>An item has a type that CSL does not know.</summary>
    UnknownType,

    /// <summary>A cite or an entry came out empty.</summary>
    NothingPrinted,
}
