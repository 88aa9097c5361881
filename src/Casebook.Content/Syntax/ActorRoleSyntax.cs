namespace Casebook.Content.Syntax;

/// <summary>An actor's part in a dossier, as written.</summary>
internal sealed class ActorRoleSyntax : SyntaxGroup
{
    /// <summary>The actor.</summary>
    public Located<string>? Actor { get; set; }

    /// <summary>What it does in the case.</summary>
    public Located<string>? Role { get; set; }
}
