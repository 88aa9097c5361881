using Casebook.Content.Syntax;
using Casebook.Tests.House;

namespace Casebook.Tests.Content.Yaml;

/// <summary>The quick reader and the reference reader give the same tree, place by place, of all that the quick one takes on.</summary>
public sealed class YamlReadersTests
{
    private const int Samples = 20_000;

    [Fact]
    public void Both_readers_give_the_same_tree_of_texts_made_at_random()
    {
        var taken = 0;
        for (var seed = 0; seed < Samples; seed++)
        {
            var yaml = new YamlSamples(seed).Next();
            var quick = YamlDump.Of(yaml, YamlQuickReader.Read);
            if (quick == "null\n") continue;
            taken++;
            quick.ShouldBe(YamlDump.Of(yaml, YamlEventReader.Read), $"seed {seed}:\n{yaml}");
        }

        taken.ShouldBeGreaterThan(Samples / 4);
    }

    [Fact]
    public void The_quick_reader_takes_on_all_front_matters_of_the_demonstration_site_and_gives_the_same_trees()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal));
        foreach (var path in files)
        {
            var text = File.ReadAllText(path);
            var yaml = path.EndsWith(".yml", StringComparison.Ordinal) ? text : text.Split("\n---", 2)[0][3..];
            var quick = YamlDump.Of(yaml, YamlQuickReader.Read);
            quick.ShouldNotBe("null\n", path);
            quick.ShouldBe(YamlDump.Of(yaml, YamlEventReader.Read), path);
        }
    }

    [Fact]
    public void Texts_cut_off_anywhere_end_without_an_exception()
    {
        var yaml = new YamlSamples(7).Next() + new YamlSamples(8).Next() + new YamlSamples(9).Next();
        for (var end = 0; end <= yaml.Length; end++) Should.NotThrow(() => YamlDump.Of(yaml[..end], (text, span, bag) => YamlReader.Read(text, span, bag)));
    }
}
