using Casebook.Citations.Taxonomy;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Fields;

/// <summary>The field types that more than one table uses.</summary>
internal static class FieldTypes
{
    public static readonly TextType Text = new();

    public static readonly InlineType Inline = new();

    public static readonly DateType Date = new();

    public static readonly FormType NewId = new("an id: lower-case letters, digits and hyphens", "an-id", ContentId.Pattern,
        text => ContentId.FaultOf(text) is { } fault ? ContentId.From(text) is { } near ? $"write {near}" : fault : null);

    public static readonly FormType Language = new("a language tag (BCP 47)", "en", null,
        text => LanguageTag.IsWellFormed(text) ? null : "for example en, ru, zh-Hans or pt-BR");

    public static readonly FormType Country = new("a country code (ISO 3166-1)", "RU", "^[A-Z]{2}$", CountryCode.FaultOf);

    public static readonly FormType Url = new("a web address", "https://example.org/page", "^[Hh][Tt][Tt][Pp][Ss]?://", WebAddress.FaultOf);

    public static readonly FormType Sha256 = new("a SHA-256 sum", new string('0', 64), "^[0-9a-f]{64}$",
        text => text.Length == 64 && text.All(char.IsAsciiHexDigitLower) ? null : "64 hexadecimal digits in lower case, as sha256sum prints them");

    public static readonly FormType LocatorLabel = new("a locator label of CSL", "page", null,
        text => Locators.IsKnown(text) ? null : Suggestion.Sentence(text, Locators.Names) ?? "the labels are " + string.Join(", ", Locators.Names));

    public static readonly FormType ItemType = new("a type of CSL", "article-newspaper", null,
        text => ItemTypes.IsKnown(text) ? null : Suggestion.Sentence(text, ItemTypes.Names) ?? "the types are " + string.Join(", ", ItemTypes.Names));

    public static readonly MapType<Located<string>> TextByLanguage = new("a map of texts by language", Language, Text);

    public static readonly ByLanguageType<Located<string>> LocalizedText = new(Text, TextByLanguage);

    public static readonly ByLanguageType<YamlScalar> LocalizedInline = new(Inline, new("a map of texts by language", Language, Inline));

    public static readonly ListType<Located<string>> Aliases = new("a list of former ids", NewId);

    public static readonly ListType<Located<string>> OtherNames = new("a list of names", Text);

    public static readonly ListType<Located<string>> Claims = new("a list of claims", new ReferenceType("a claim, or dossier#claim", "claim-id"));

    public static readonly WordType<Confidence> ConfidenceWord = new("a confidence",
        ("high", Confidence.High), ("moderate", Confidence.Moderate), ("low", Confidence.Low));

    /// <summary>A list of ids of things.</summary>
    public static ListType<Located<string>> Ids(string what, string whats, string example, bool atLeastOne = false) =>
        new("a list of ids of " + whats, new ReferenceType(what, example), atLeastOne);

    /// <summary>The values of a type without their places.</summary>
    public static MappedType<Located<T>, T> Plain<T>(FieldType<Located<T>> type) => new(type, value => value.Value);

    /// <summary>A list of mappings.</summary>
    public static ListType<TGroup> ListOf<TGroup>(string due, FieldTable<TGroup> table, bool atLeastOne = false) where TGroup : SyntaxGroup, new() =>
        new(due, new GroupType<TGroup>(table), atLeastOne);
}
