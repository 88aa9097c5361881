using System.Collections.Immutable;
using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>The settings of the site itself, as written.</summary>
internal sealed class SiteSyntax : SyntaxGroup
{
    /// <summary>The title.</summary>
    public ByLanguage<Located<string>>? Title { get; set; }

    /// <summary>The short title.</summary>
    public ByLanguage<Located<string>>? ShortTitle { get; set; }

    /// <summary>The publisher.</summary>
    public Located<string>? Publisher { get; set; }

    /// <summary>The licence of the texts.</summary>
    public ByLanguage<Located<string>>? Licence { get; set; }

    /// <summary>The address.</summary>
    public Located<string>? Url { get; set; }

    /// <summary>The default language.</summary>
    public Located<string>? Language { get; set; }

    /// <summary>All languages.</summary>
    public ImmutableArray<Located<string>> Languages { get; set; } = [];

    /// <summary>The date of evidence.</summary>
    public Located<Edtf>? AsOf { get; set; }

    /// <summary>The repository.</summary>
    public Located<string>? Repository { get; set; }

    /// <summary>The address of the edit page.</summary>
    public Located<string>? Edit { get; set; }
}
