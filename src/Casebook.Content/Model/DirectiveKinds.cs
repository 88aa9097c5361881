namespace Casebook.Content.Model;

/// <summary>What the kinds of directives have in common.</summary>
public static class DirectiveKinds
{
    /// <summary>True for the kinds that show parts of a dossier, and so stand at the top of its narrative only; the others set words apart.</summary>
    public static bool ShowsDossier(this DirectiveKind kind) => kind is not (DirectiveKind.Quote or DirectiveKind.Note or DirectiveKind.Figure);
}
