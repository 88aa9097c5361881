using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of frameworks, topics and terms.</summary>
internal static class FrameworkFields
{
    private static readonly FieldTable<FrameworkItemSyntax> Item = new FieldTable<FrameworkItemSyntax>("framework-item", "an item of a framework", "A hypothesis, explanation, level or tag.")
        .With("id", FieldTypes.NewId, Need.Required, "The id, unique in the framework.", (group, value) => group.Id = value)
        .With("name", FieldTypes.LocalizedText, Need.Required, "The name, plain text.", (group, value) => group.Name = value)
        .With("means", FieldTypes.LocalizedInline, "What it means.", (group, value) => group.Means = value);

    public static readonly FieldTable<FrameworkSyntax> Table = new FieldTable<FrameworkSyntax>("framework", "a framework", "How cases are judged: content/frameworks/<id>.yml.")
        .With("kind", new WordType<FrameworkKind>("a kind of framework",
            ("hypotheses", FrameworkKind.Hypotheses), ("explanations", FrameworkKind.Explanations), ("scale", FrameworkKind.Scale), ("tags", FrameworkKind.Tags)),
            Need.Required, "hypotheses, explanations, scale or tags.", (group, value) => group.Kind = value)
        .With("title", FieldTypes.LocalizedText, Need.Required, "The title, plain text.", (group, value) => group.Title = value)
        .With("question", FieldTypes.LocalizedInline, "The question it answers.", (group, value) => group.Question = value)
        .With("because", FieldTypes.LocalizedInline, "Where it comes from and why it is used.", (group, value) => group.Because = value)
        .With("items", FieldTypes.ListOf("a list of items", Item, atLeastOne: true), Need.Required, "The items; for a scale from least to most.", (group, value) => group.Items = value);

    public static readonly FieldTable<TopicSyntax> Topic = new FieldTable<TopicSyntax>("topic", "a topic", "An entry of content/topics.yml, under its id.")
        .With("name", FieldTypes.LocalizedText, Need.Required, "The name, plain text.", (group, value) => group.Name = value)
        .With("names", FieldTypes.TextByLanguage, "The name in other languages, by language.", (group, value) => group.Names = value)
        .With("about", FieldTypes.LocalizedInline, "What it holds.", (group, value) => group.About = value);

    public static readonly FieldTable<TermSyntax> Term = new FieldTable<TermSyntax>("term", "a term", "An entry of content/glossary.yml, under its id.")
        .With("term", FieldTypes.LocalizedText, Need.Required, "The term, plain text.", (group, value) => group.Term = value)
        .With("means", FieldTypes.LocalizedInline, Need.Required, "What it means.", (group, value) => group.Means = value);
}
