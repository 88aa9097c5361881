using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>An archived copy, as written.</summary>
internal sealed class ArchiveCopySyntax : SyntaxGroup
{
    /// <summary>The address.</summary>
    public Located<string>? Url { get; set; }

    /// <summary>The day.</summary>
    public Located<Edtf>? Taken { get; set; }

    /// <summary>The SHA-256 of the copy.</summary>
    public Located<string>? Sha256 { get; set; }
}
