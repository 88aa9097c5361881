using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>A topic, as written.</summary>
internal sealed class TopicSyntax : SyntaxGroup
{
    /// <summary>The name.</summary>
    public ByLanguage<Located<string>>? Name { get; set; }

    /// <summary>The name by language.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, Located<string>>> Names { get; set; } = [];

    /// <summary>What it holds.</summary>
    public ByLanguage<YamlScalar>? About { get; set; }
}
