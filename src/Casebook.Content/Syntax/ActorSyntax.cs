using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>The front matter of an actor, as written.</summary>
internal sealed class ActorSyntax : SyntaxGroup
{
    /// <summary>The name.</summary>
    public Located<string>? Name { get; set; }

    /// <summary>The name by language.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, Located<string>>> Names { get; set; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<Located<string>> AlsoKnownAs { get; set; } = [];

    /// <summary>The kind.</summary>
    public Located<string>? Kind { get; set; }

    /// <summary>The country.</summary>
    public Located<string>? Country { get; set; }

    /// <summary>The actor it belongs to.</summary>
    public Located<string>? PartOf { get; set; }

    /// <summary>Identifiers elsewhere, by key.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, Located<string>>> Identifiers { get; set; } = [];

    /// <summary>Former ids.</summary>
    public ImmutableArray<Located<string>> Aliases { get; set; } = [];

    /// <summary>Its withdrawal.</summary>
    public WithdrawalSyntax? Withdrawn { get; set; }
}
