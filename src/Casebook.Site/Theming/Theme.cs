using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics.Reading;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming;

/// <summary>A theme as read and checked: templates, partials, strings and assets.</summary>
public sealed class Theme
{
    internal Theme(
        string name,
        FrozenDictionary<string, ParsedTemplate> templates,
        FrozenDictionary<string, ParsedTemplate> partials,
        StringTables strings,
        ImmutableArray<SourceFile> assets)
    {
        Name = name;
        Templates = templates;
        Partials = partials;
        Strings = strings;
        Assets = assets;
    }

    /// <summary>The name in the manifest.</summary>
    public string Name { get; }

    /// <summary>The files under assets/, copied as they are.</summary>
    public ImmutableArray<SourceFile> Assets { get; }

    internal FrozenDictionary<string, ParsedTemplate> Templates { get; }

    internal FrozenDictionary<string, ParsedTemplate> Partials { get; }

    internal StringTables Strings { get; }
}
