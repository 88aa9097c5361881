using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>An event, as written.</summary>
internal sealed class TimelineEntrySyntax : SyntaxGroup
{
    /// <summary>When.</summary>
    public Located<Edtf>? Date { get; set; }

    /// <summary>What.</summary>
    public YamlScalar? Event { get; set; }

    /// <summary>Citations.</summary>
    public YamlScalar? Cite { get; set; }
}
