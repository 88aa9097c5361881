namespace Casebook.Citations.Items;

/// <summary>Where a cite stands among those before it.</summary>
public enum CitePosition
{
    /// <summary>The first cite of its item.</summary>
    First,

    /// <summary>The item was cited before.</summary>
    Subsequent,

    /// <summary>The same item, with the same locator or none, as the cite just before.</summary>
    Ibid,

    /// <summary>The same item as the cite just before, with another locator.</summary>
    IbidWithLocator,
}
