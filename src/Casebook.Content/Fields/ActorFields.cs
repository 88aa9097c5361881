using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of an actor.</summary>
internal static class ActorFields
{
    public static readonly FieldTable<ActorSyntax> Table = new FieldTable<ActorSyntax>("actor", "an actor", "An organisation or person: content/actors/<id>.md.")
        .With("name", FieldTypes.Text, Need.Required, "The name.", (group, value) => group.Name = value)
        .With("names", FieldTypes.TextByLanguage, "The name in other scripts and languages.", (group, value) => group.Names = value)
        .With("also-known-as", FieldTypes.OtherNames, "Other names, for the search.", (group, value) => group.AlsoKnownAs = value)
        .With("kind", new ReferenceType("a kind of actor of the settings", "agency"), Need.RequiredUnlessWithdrawn, "One of the kinds of the site.", (group, value) => group.Kind = value)
        .With("country", FieldTypes.Country, "The country (ISO 3166-1).", (group, value) => group.Country = value)
        .With("part-of", new ReferenceType("an actor", "roscosmos"), "The actor it belongs to.", (group, value) => group.PartOf = value)
        .With("identifiers", new MapType<Located<string>>("a map of identifiers by key", new TextType(example: "wikidata"), new TextType(example: "Q1048876")), "Identifiers elsewhere: wikidata, ror, lei or any other key.", (group, value) => group.Identifiers = value)
        .With("aliases", FieldTypes.Aliases, "Former ids.", (group, value) => group.Aliases = value)
        .With("withdrawn", WithdrawalFields.Type, "Set when the actor is withdrawn; then the name suffices.", (group, value) => group.Withdrawn = value);
}
