namespace Casebook.Content.Syntax;

/// <summary>How a scalar is written.</summary>
public enum YamlStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes, with escapes.</summary>
    DoubleQuoted,

    /// <summary>A block after a bar: line ends are kept.</summary>
    Literal,

    /// <summary>A block after a greater-than sign: line ends become spaces.</summary>
    Folded,
}
