using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>The grade of a source, as written.</summary>
internal sealed class ReliabilitySyntax : SyntaxGroup
{
    /// <summary>A to F.</summary>
    public Located<char>? Code { get; set; }

    /// <summary>The reason.</summary>
    public YamlScalar? Because { get; set; }

    /// <summary>The date of the grade.</summary>
    public Located<Edtf>? AsOf { get; set; }
}
