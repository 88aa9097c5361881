namespace Casebook.Content.Syntax;

/// <summary>The words of a source, as written.</summary>
internal sealed class QuoteSyntax : SyntaxGroup
{
    /// <summary>The words.</summary>
    public Located<string>? Exact { get; set; }

    /// <summary>Their language.</summary>
    public Located<string>? Language { get; set; }

    /// <summary>Their translation.</summary>
    public Located<string>? Translation { get; set; }
}
