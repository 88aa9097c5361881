using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Content.Binding;

/// <summary>The fields of a free page to the page.</summary>
internal static class PageBinder
{
    /// <summary>The page; a file without text gives an empty one.</summary>
    public static Page Bind(ParsedFile file, PageSyntax syntax, BindingScope scope) => new()
    {
        Id = file.Id,
        Path = file.Path,
        Title = BindingScope.Localized(syntax.Title, syntax.Titles, file.Id),
        Summary = scope.Inline(syntax.Summary),
        Narrative = scope.Narrative(file) ?? new Body { Source = scope.Text },
        Aliases = DossierBinder.Values(syntax.Aliases),
        Span = scope.Place(syntax.Title?.Span ?? syntax.Span),
    };
}
