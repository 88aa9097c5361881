using Casebook.Citations.Taxonomy;
using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of a source: the appraisal, and every variable of CSL by its name.</summary>
internal static class SourceFields
{
    private static readonly FieldTable<ArchiveCopySyntax> Archive = new FieldTable<ArchiveCopySyntax>("archive-copy", "an archived copy", "A copy of the source that will stay.")
        .With("url", FieldTypes.Url, Need.Required, "The address of the copy.", (group, value) => group.Url = value)
        .With("taken", FieldTypes.Date, "The day it was taken.", (group, value) => group.Taken = value)
        .With("sha256", FieldTypes.Sha256, "The SHA-256 of the copy, 64 hexadecimal digits.", (group, value) => group.Sha256 = value);

    private static readonly WordType<char> Grade = new("a grade from A to F", ("A", 'A'), ("B", 'B'), ("C", 'C'), ("D", 'D'), ("E", 'E'), ("F", 'F'));

    private static readonly FieldTable<ReliabilitySyntax> Reliability = new FieldTable<ReliabilitySyntax>("reliability", "a reliability", "The grade of a source.")
        .With("code", Grade, Need.Required, "A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.", (group, value) => group.Code = value)
        .With("because", FieldTypes.Inline, "The reason for the grade.", (group, value) => group.Because = value)
        .With("as-of", FieldTypes.Date, "The date of the grade.", (group, value) => group.AsOf = value);

    private static readonly WordType<DerivationRelation> Relation = new("a relation",
        ("republishes", DerivationRelation.Republishes), ("quotes", DerivationRelation.Quotes),
        ("translates", DerivationRelation.Translates), ("summarises", DerivationRelation.Summarises));

    private static readonly ReferenceType Other = new("a source", "other-source");

    private static readonly FieldTable<DerivationSyntax> Derivation = new FieldTable<DerivationSyntax>("derivation", "an entry of 'derived-from'", "A source that this one goes back to.")
        .With("source", Other, Need.Required, "The source it goes back to.", (group, value) => group.Source = value)
        .With("relation", FieldTypes.Plain(Relation), "republishes (default), quotes, translates or summarises.", (group, value) => group.Relation = value);

    /// <summary>The table; an appraisal of a library's record uses it as well, and leaves out what the record says.</summary>
    public static readonly FieldTable<SourceSyntax> Table = WithVariables(new FieldTable<SourceSyntax>("source", "a source", "A source: content/sources/<id>.md; without a type, it adds to the record <id> of a library.")
        .With("type", FieldTypes.ItemType, "The CSL type; without it the file appraises a library's record.", (group, value) => group.Type = value)
        .With("title", FieldTypes.Text, "The title in the original language and script.", (group, value) => group.Title = value)
        .With("titles", FieldTypes.TextByLanguage, "Translations of the title, by language.", (group, value) => group.Titles = value)
        .With("title-is", FieldTypes.Plain(new WordType<bool>("what the title is", ("description", true))), "description, where the headline of the work is not known.", (group, value) => group.TitleIsDescription = value)
        .With("URL", FieldTypes.Url, "The address, http or https.", (group, value) => group.Url = value)
        .With("archives", FieldTypes.ListOf("a list of archived copies", Archive), "Archived copies.", (group, value) => group.Archives = value)
        .With("perspective", new ReferenceType("a perspective of the settings", "state-media"), "Whose view it gives: one of the perspectives of the site.", (group, value) => group.Perspective = value)
        .With("country", FieldTypes.Country, "The country it comes from (ISO 3166-1).", (group, value) => group.Country = value)
        .With("reliability", new GroupType<ReliabilitySyntax>(Reliability), "The grade of the source, with reason and date.", (group, value) => group.Reliability = value)
        .With("derived-from", new ListType<DerivationSyntax>("a list of sources", new ShortFormType<Located<string>, DerivationSyntax>(Other, new(Derivation), (id, _) => new DerivationSyntax { Source = id })),
            "The sources it goes back to.", (group, value) => group.DerivedFrom = value)
        .With("aliases", FieldTypes.Aliases, "Former ids.", (group, value) => group.Aliases = value)
        .With("also-known-as", FieldTypes.OtherNames, "Other names, for the search.", (group, value) => group.AlsoKnownAs = value)
        .With("withdrawn", WithdrawalFields.Type, "Set when the source is withdrawn; then the title suffices.", (group, value) => group.Withdrawn = value));

    private static FieldTable<SourceSyntax> WithVariables(FieldTable<SourceSyntax> table)
    {
        var own = table.Rows.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Variables.Names)
        {
            if (own.Contains(name)) continue;
            var kind = Variables.KindOf(name) ?? VariableKind.Standard;
            table.With(name, new VariableType(kind, name == "language" ? FieldTypes.Language : null), $"The variable {name} of CSL.", (group, value) => group.Variables = group.Variables.Add(new KeyValuePair<string, YamlNode>(name, value)));
        }

        return table;
    }
}
