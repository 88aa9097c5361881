namespace Casebook.Tests.House;

/// <summary>Files and methods stay small; one type a file; some words say nothing in a name.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 400;

    /// <summary>Tables of data may be long.</summary>
    private static readonly string[] Tables = ["LatexSymbols.cs"];

    private static readonly string[] EmptyWords = ["Manager", "Helper", "Util", "Common", "Service", "Context"];

    [Fact]
    public void No_file_of_code_is_longer_than_the_cap() =>
        Repository.CSharpFiles("src").Where(file => !Tables.Contains(Path.GetFileName(file)) && File.ReadLines(file).Count() > LongestFile).Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lengths = Repository.CSharpFiles("src").Select(file => File.ReadLines(file).Count()).Order().ToList();
        lengths[lengths.Count / 2].ShouldBeLessThanOrEqualTo(100);
        lengths[lengths.Count * 9 / 10].ShouldBeLessThanOrEqualTo(220);
    }

    [Fact]
    public void No_name_of_a_file_is_an_empty_word() =>
        Repository.CSharpFiles("src").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => EmptyWords.Any(word => HasWord(name, word)) || (HasWord(name, "Processor") && name != "CitationProcessor"))
            .ShouldBeEmpty();

    [Fact]
    public void No_code_has_regions() =>
        Repository.CSharpFiles("src").Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal))).Select(Repository.Relative).ShouldBeEmpty();

    private static bool HasWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at + word.Length == name.Length || char.IsUpper(name[at + word.Length]) || name[(at + word.Length)..] is "s" or "ities");
    }
}
