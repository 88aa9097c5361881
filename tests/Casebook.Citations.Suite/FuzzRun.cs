using System.Globalization;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Suite;

/// <summary>Feeds mutated styles, items and clusters to the processor; what it finds is an exception, told with the round that made it.</summary>
public static class FuzzRun
{
    private const string Items =
        """
        [{"id":"a","type":"article-journal","title":"The \"First\" <i>Title</i>: it's","author":[{"family":"van der Doe","given":"Jean-Paul A."},{"literal":"An Office"},{"family":"Roe","given":"Al"}],
          "container-title":"Journal","volume":"3-4","issue":2,"page":"100-9","issued":{"date-parts":[[2001,2,3],[2002]]},"DOI":"10.1/x","language":"en"},
         {"id":"b","type":"book","title":"Второй «заголовок»","author":[{"family":"van der Doe","given":"J."}],"editor":[{"family":"王","given":"明"}],"translator":[{"family":"王","given":"明"}],
          "issued":{"date-parts":[[-44]],"circa":true},"edition":"2nd","URL":"https://x.example/","accessed":"2020-01-02"},
         {"id":"c","type":"webpage","title":"Third","issued":{"literal":"long ago"},"number-of-pages":"12","note":"n"}]
        """;

    private static readonly string[] Words =
        ["<group>", "</group>", "\"", "'", "<", ">", "&", "text-case=\"title\"", "quotes=\"true\"", "variable=\"author\"", "form=\"short\"", "et-al-min=\"1\"", "<choose>", "–", "\u0000", "\uD800", "𝒳", "9999999999", "-1", "{}", "[]", "null", "<i>", "</i>", "page", "disambiguate=\"true\""];

    /// <summary>Runs the given number of rounds from a seed; null when all went well, else what went wrong.</summary>
    public static string? Rounds(int count, int seed)
    {
        for (var round = 0; round < count; round++)
        {
            var random = new Random(seed + round);
            try
            {
                Round(random);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                return string.Create(CultureInfo.InvariantCulture, $"round {seed + round}: {fault}");
            }
        }

        return null;
    }

    private static void Round(Random random)
    {
        var source = BuiltInStyles.StyleSource(BuiltInStyles.Ids[random.Next(BuiltInStyles.Ids.Count)])!.Content;
        var diagnostics = new DiagnosticBag();
        var style = StyleReader.Read(Text(random.Next(3) == 0 ? source : MutateAttributes(source, random)), diagnostics);
        _ = StyleReader.Read(Text(Mutate(source, random)), diagnostics);
        if (random.Next(8) == 0) _ = LocaleReader.Read(Text(Mutate(BuiltInStyles.LocaleSource("fr-FR")!.Content, random)), diagnostics);
        var json = random.Next(3) == 0 ? Items : Mutate(Items, random);
        var items = CslJsonReader.Read(Text(json), diagnostics).Select(entry => entry.Item).ToList();
        if (style?.IndependentParent is not null || style is null) return;
        var language = BuiltInStyles.Languages[random.Next(BuiltInStyles.Languages.Count)];
        var result = CitationProcessor.Process(style, BuiltInStyles.Locales, language, items, Clusters(random));
        foreach (var citation in result.Citations) HtmlWriter.Write(citation);
        foreach (var entry in result.Bibliography) HtmlWriter.Write(entry.Text);
    }

    private static SourceText Text(string content) => new(new SourcePath("fuzz"), content);

    private static List<Cluster> Clusters(Random random) =>
        [.. Enumerable.Range(0, random.Next(6)).Select(index => new Cluster(index.ToString(CultureInfo.InvariantCulture), [.. Enumerable.Range(0, random.Next(4)).Select(_ => OneCite(random))]) { NoteIndex = random.Next(-1, 9) })];

    private static Cite OneCite(Random random) => new(random.Next(4) switch { 0 => "a", 1 => "b", 2 => "c", _ => "nobody" })
    {
        Locator = random.Next(2) == 0 ? Mutate("12-3, 4 & 5", random) : null,
        Label = random.Next(3) == 0 ? "chapter" : null,
        Prefix = random.Next(4) == 0 ? Mutate("see <i>also</i> 'x' ", random) : null,
        Suffix = random.Next(4) == 0 ? Mutate(", and \"more\".", random) : null,
        SuppressAuthor = random.Next(6) == 0,
        AuthorOnly = random.Next(9) == 0,
        AuthorInText = random.Next(9) == 0,
    };

    private static string Mutate(string text, Random random)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(4) switch
            {
                0 => text[..at] + Words[random.Next(Words.Length)] + text[at..],
                1 => text[..at] + text[Math.Min(text.Length, at + random.Next(1, 9))..],
                2 => text[..at] + text[random.Next(text.Length + 1)..],
                _ => text.Insert(at, text.Substring(at, Math.Min(random.Next(40), text.Length - at))),
            };
            if (text.Length is 0 or > 200_000) return text;
        }

        return text;
    }

    /// <summary>Changes values of attributes only, so that the style still reads.</summary>
    private static string MutateAttributes(string text, Random random)
    {
        var values = text.Split('"');
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var (to, from) = ((random.Next((values.Length - 1) / 2) * 2) + 1, (random.Next((values.Length - 1) / 2) * 2) + 1);
            values[to] = random.Next(4) == 0 ? "" : values[from];
        }

        return string.Join('"', values);
    }
}
