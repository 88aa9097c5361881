using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Syntax;

/// <summary>The settings file, as written.</summary>
internal sealed class ConfigSyntax : FileSyntax
{
    /// <summary>The site.</summary>
    public SiteSyntax? Site { get; set; }

    /// <summary>The theme.</summary>
    public Located<string>? Theme { get; set; }

    /// <summary>Citations.</summary>
    public CitationSettingsSyntax? Citations { get; set; }

    /// <summary>Frameworks.</summary>
    public FrameworkSettingsSyntax? Frameworks { get; set; }

    /// <summary>Statuses.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, LabelSyntax>> Statuses { get; set; } = [];

    /// <summary>Kinds of actors.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, LabelSyntax>> ActorKinds { get; set; } = [];

    /// <summary>Perspectives.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, LabelSyntax>> Perspectives { get; set; } = [];

    /// <summary>True for row two.</summary>
    public Located<bool>? UsesProbableRow { get; set; }

    /// <summary>Severities by code.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, Located<Severity>>> Diagnostics { get; set; } = [];

    /// <summary>The navigation.</summary>
    public ImmutableArray<NavigationSyntax> Navigation { get; set; } = [];
}
