namespace Casebook.Content.Model;

/// <summary>How a source goes back to another.</summary>
public enum DerivationRelation
{
    /// <summary>The same text again.</summary>
    Republishes,

    /// <summary>Parts of it in quotation.</summary>
    Quotes,

    /// <summary>The text in another language.</summary>
    Translates,

    /// <summary>Its content in other words.</summary>
    Summarises,
}
