namespace Casebook.Citations.Styles;

/// <summary>Whether citations stand in the text or in notes.</summary>
public enum StyleClass
{
    /// <summary>In the text.</summary>
    InText,

    /// <summary>In footnotes or endnotes.</summary>
    Note,
}
