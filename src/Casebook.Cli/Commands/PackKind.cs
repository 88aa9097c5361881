namespace Casebook.Cli.Commands;

/// <summary>What a site is packed as.</summary>
internal enum PackKind
{
    /// <summary>One zip file with everything.</summary>
    Zip,

    /// <summary>A book of one language.</summary>
    Epub,

    /// <summary>A folder for zimwriterfs, which makes a file for Kiwix of it.</summary>
    Zim,
}
