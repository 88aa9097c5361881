using System.Collections.Immutable;
using System.Globalization;
using Casebook.Citations.Items;

namespace Casebook.Citations.Bench;

/// <summary>Made-up items and clusters, the same for one seed on every run.</summary>
internal static class SampleItems
{
    private static readonly string[] Syllables = "ar bel cor dan el fer gar hol in jan kel lor mar nor ol per quin ros san tor ul ver wes xan yor zel berg son ski ova".Split(' ');
    private static readonly string[] Given = "Anna Bao Carlos Dmitri Elena Fatima George Hannah Ibrahim Jean-Pierre Karin Lars Nikhil Olga Pedro Rosa Tomáš Ursula Wei Zoë".Split(' ');
    private static readonly string[] Words = "evidence public climate health records analysis method archive policy network urban risk market witness data review of the and in study model".Split(' ');
    private static readonly string[] Types = "article-journal article-journal article-journal article-journal book book chapter webpage report article-newspaper".Split(' ');
    private static readonly string[] Places = "Oxford Berlin Paris Geneva London Kyiv".Split(' ');

    public static List<Item> Make(int count, int seed)
    {
        var random = new Random(seed);
        var surnames = Enumerable.Range(0, Math.Max(200, count / 6)).Select(_ => Capital(string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Pick(random, Syllables))))).ToArray();
        return [.. Enumerable.Range(1, count).Select(number => One(number, random, surnames))];
    }

    public static List<Cluster> Clusters(int count, int items, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(number => new Cluster("c" + Text(number), Cites(random, items)) { NoteIndex = number })];
    }

    private static ImmutableArray<Cite> Cites(Random random, int items)
    {
        var size = random.NextDouble() < 0.75 ? 1 : random.Next(2, 5);
        return [.. Enumerable.Range(0, size).Select(_ => new Cite("ref" + Text(random.Next(1, items + 1)))
        {
            Locator = random.NextDouble() < 0.3 ? Text(random.Next(1, 400)) : null,
            Prefix = random.NextDouble() < 0.05 ? "see " : null,
        })];
    }

    private static Item One(int number, Random random, string[] surnames)
    {
        var type = Pick(random, Types);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = Title(random) };
        var names = new Dictionary<string, ImmutableArray<Name>>(StringComparer.Ordinal) { ["author"] = Names(random, surnames) };
        var dates = new Dictionary<string, ItemDate>(StringComparer.Ordinal) { ["issued"] = Date(random, type) };
        var first = random.Next(1, 900);
        if (type is "article-journal" or "chapter") texts["page"] = Text(first) + "-" + Text(first + random.Next(1, 40));
        if (type != "book" && type != "report") texts["container-title"] = "Journal of " + Capital(Pick(random, Words));
        if (type == "article-journal") (texts["volume"], texts["issue"], texts["DOI"]) = (Text(random.Next(1, 90)), Text(random.Next(1, 12)), "10.1234/ex." + Text(number));
        if (type is "book" or "chapter" or "report") (texts["publisher"], texts["publisher-place"]) = ("University Press", Pick(random, Places));
        if (type == "chapter") names["editor"] = Names(random, surnames);
        if (type is "webpage" or "article-newspaper") (texts["URL"], dates["accessed"]) = ("https://example.org/" + Text(number), Date(random, "webpage"));
        return new Item { Id = "ref" + Text(number), Type = type, Texts = texts, Names = names, Dates = dates };
    }

    private static string Title(Random random) => Capital(string.Join(' ', Enumerable.Range(0, random.Next(4, 12)).Select(_ => Pick(random, Words))));

    private static ImmutableArray<Name> Names(Random random, string[] surnames) =>
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new Name { Family = Pick(random, surnames), Given = Pick(random, Given) })];

    private static ItemDate Date(Random random, string type) => new()
    {
        Start = type is "webpage" or "article-newspaper"
            ? new DateParts(random.Next(1950, 2026), random.Next(1, 13), random.Next(1, 29))
            : new DateParts(random.Next(1950, 2026)),
    };

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
