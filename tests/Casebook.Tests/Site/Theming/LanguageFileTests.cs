using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Theming.Strings;
using Casebook.Tests.House;

namespace Casebook.Tests.Site.Theming;

/// <summary>The languages of the theme that ships: each says all that English says, and fills the same places.</summary>
public sealed class LanguageFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "themes", "briefing", "strings");

    private static readonly string[] Named = ["es", "fr", "ko", "ru", "zh"];

    public static TheoryData<string> Languages => [.. Named];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_exactly_the_keys_of_English(string language)
    {
        var (english, other) = Tables(language);
        other.Keys.ShouldBe(english.Keys);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_fills_exactly_the_places_of_English(string language)
    {
        var (english, other) = Tables(language);
        english.Keys.Where(key => other.Own(key) is { } own && !own.Parameters.SetEquals(english.Own(key)!.Parameters)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ru", 1, "1 источник.")]
    [InlineData("ru", 3, "3 источника.")]
    [InlineData("ru", 11, "11 источников.")]
    [InlineData("fr", 0, "0 source.")]
    [InlineData("es", 2, "2 fuentes.")]
    [InlineData("zh", 1, "1 个来源。")]
    [InlineData("ko", 2, "출처 2개.")]
    public void Counts_take_the_form_of_the_language(string language, long count, string words) =>
        Tables(language).Other.Fill("list.sources", count, ("count", $"{count}")).ShouldBe(words);

    [Fact]
    public void No_language_file_is_left_untested() =>
        Directory.GetFiles(Folder, "*.yml").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "en").Order(StringComparer.Ordinal).ShouldBe(Named);

    private static (StringTable English, StringTable Other) Tables(string language)
    {
        var bag = new DiagnosticBag();
        var tables = StringsReader.Read([Source("en", bag), Source(language, bag)], "en", [language], bag);
        bag.Items.ShouldBeEmpty();
        return (tables.Own, tables.In(language));
    }

    private static SourceText Source(string language, DiagnosticBag bag) =>
        TextReading.Read(new SourceFile(new SourcePath($"strings/{language}.yml"), File.ReadAllBytes(Path.Combine(Folder, language + ".yml"))), bag)!;
}
