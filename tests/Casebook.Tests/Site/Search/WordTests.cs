using System.Text;
using Casebook.Site.Search.Words;

namespace Casebook.Tests.Site.Search;

/// <summary>How texts become words, stems and keys.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("Ångström ﬁne ＡＢＣ", "angstrom fine abc")]
    [InlineData("Хрущёв Й", "хрущев и")]
    [InlineData("Straße İstanbul ŒUVRE Łódź", "strasse istanbul oeuvre lodz")]
    [InlineData("한국 が 国", "한국 が 国")]
    public void Case_width_and_diacritics_are_folded(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void The_quick_way_of_folding_gives_the_same_as_the_slow_one()
    {
        char[] room = [];
        for (var sign = '\u0001'; sign < '\uD800'; sign++)
        {
            if (Folding.OfSign(sign) is var quick and not '\0') quick.ToString().ShouldBe(Folding.Fold($"{sign}"), $"U+{(int)sign:X4}");
        }

        foreach (var text in new[] { "The S-400", "Йод и Ёлка — «да»", "国际，月球", "L’été à Łódź", "e\u0301", "Й\u0301", "" }) Folding.Fold(text, ref room).ToString().ShouldBe(Folding.Fold(text), text);
    }

    [Theory]
    [InlineData("The S-400's end", "the s 400 s400 end")]
    [InlineData("Chang'e-8 l'accord China's", "change 8 l accord china")]
    [InlineData("国际月球", "国际 际月 月球 球")]
    [InlineData("在3月x", "在 3 月 x")]
    [InlineData("한국 abc", "한국 국 abc")]
    [InlineData("a-b <b>&amp; — “q”", "a b b amp q")]
    public void Texts_are_cut_into_words(string text, string words) => Cut(text).ShouldBe(words);

    [Theory]
    [InlineData("S-400 deliveries of the system", "s400 deliveries system")]
    [InlineData("月球科研", "月球 球科 科研")]
    [InlineData("月", "月")]
    [InlineData("the of and", "")]
    public void Queries_keep_what_a_document_must_have(string query, string words) => string.Join(' ', QueryWords.Of(query)).ShouldBe(words);

    [Theory]
    [InlineData("роскосмос", "roskosmos")]
    [InlineData("roscosmos", "roskosmos")]
    [InlineData("хрущев", "hrusev")]
    [InlineData("khrushchev", "hrusev")]
    [InlineData("hrusev", "hrusev")]
    [InlineData("sergey", "sergei")]
    [InlineData("сергеи", "sergei")]
    [InlineData("dmitriy", "dmitri")]
    [InlineData("дмитрии", "dmitri")]
    [InlineData("alexei", "aleksei")]
    [InlineData("国际", "国际")]
    public void Names_stand_under_one_key_in_both_scripts(string word, string key) => WordKey.Of(word).ShouldBe(key);

    [Theory]
    [InlineData("agreements", "agreement")]
    [InlineData("policies", "polici")]
    [InlineData("policy", "polici")]
    [InlineData("sharing", "shar")]
    [InlineData("shared", "shar")]
    [InlineData("planned", "plan")]
    [InlineData("cooperation", "cooperat")]
    [InlineData("cooperating", "cooperat")]
    [InlineData("string", "string")]
    [InlineData("mission", "mission")]
    [InlineData("соглашения", "соглашен")]
    [InlineData("соглашению", "соглашен")]
    [InlineData("роскосмоса", "роскосмос")]
    public void Forms_share_a_stem(string word, string stem) => Stemmer.Stem(word).ShouldBe(stem);

    [Fact]
    public void Endless_words_and_broken_pairs_are_cut_off()
    {
        Cut(new string('a', 100_000)).ShouldBe(new string('a', WordCutter.Longest));
        Cut("\uD800 a\uDC00b").ShouldBe("a b");
        Cut(new string('国', 3)).ShouldBe("国国 国国 国");
        WordKey.Of(new string('x', 40)).Length.ShouldBeLessThan(100);
    }

    private static string Cut(string text)
    {
        var words = new Collected();
        WordCutter.Cut(Folding.Fold(text), ref words);
        return words.Text.ToString();
    }

    private sealed class Collected : IWordSink
    {
        public StringBuilder Text { get; } = new();

        public void Take(ReadOnlySpan<char> word, WordForm form) => Text.Append(Text.Length > 0 ? " " : "").Append(word);
    }
}
