using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of a free page.</summary>
internal static class PageFields
{
    public static readonly FieldTable<PageSyntax> Table = new FieldTable<PageSyntax>("page", "a page", "A free page: content/pages/**/<id>.md; pages/index.md is the home page.")
        .With("title", FieldTypes.Text, Need.Required, "The title.", (group, value) => group.Title = value)
        .With("titles", FieldTypes.TextByLanguage, "The title in other languages, by language.", (group, value) => group.Titles = value)
        .With("summary", FieldTypes.Inline, "A short summary.", (group, value) => group.Summary = value)
        .With("aliases", new ListType<Located<string>>("a list of former ids", new ReferenceType("a former page", "old-page")), "Former ids: paths below content/pages.", (group, value) => group.Aliases = value);
}
