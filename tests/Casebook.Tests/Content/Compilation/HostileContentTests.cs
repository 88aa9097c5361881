using System.Text;
using Casebook.Content.Compilation;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Tests.House;

namespace Casebook.Tests.Content.Compilation;

/// <summary>Whatever stands in the files of a site, compiling ends, throws nothing, and each finding has a place in its file.</summary>
public sealed class HostileContentTests
{
    private const int Rounds = 150;

    private static readonly string[] Bits =
    [
        "\t", "- ", ": ", "\n", "\r", "{", "}", "[", "]", "'", "\"", "|", ">", "&a ", "*a", "!!str ", "<<: ", "---\n", "...\n", "%", "@", "`", "\\", "#", "\0", "\u202e", "\ufeff", "\ud83d\ude80", "[@", "[[", "]]",
        ":::", "<script>", "javascript:", "$", "~", "^", "🚀", "9999999999999999999", "-", "title: ", "id: ", "evidence: ", "source: ", "withdrawn: ", "null", "content/", "../", "(", ")", "![", "{#a .b}",
    ];

    [Fact]
    public void Files_changed_at_random_compile_to_findings_with_places()
    {
        var files = Small();
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var changed = files.Select(file => random.Next(3) == 0 ? new SourceFile(file.Path, Change(file.Bytes.ToArray(), random)) : file).ToList();
            var result = ContentCompiler.Compile(new SiteInput { Files = [.. changed] }, new CompilationOptions());
            foreach (var diagnostic in result.Diagnostics)
            {
                DiagnosticFormat.Full(diagnostic).ShouldNotBeNullOrEmpty();
                if (diagnostic.Span is { } span) (span.Span.Start >= 0 && span.Span.End <= span.Text.Content.Length + 1).ShouldBeTrue($"seed {seed}: {DiagnosticFormat.Line(diagnostic)} at {span.Span}");
            }
        }
    }

    [Fact]
    public void A_file_cut_off_anywhere_compiles()
    {
        var files = Small();
        var station = files.FindIndex(file => file.Path.Value.Contains("/dossiers/", StringComparison.Ordinal));
        var bytes = files[station].Bytes;
        for (var length = 0; length < bytes.Length; length += 101)
        {
            files[station] = new SourceFile(files[station].Path, bytes[..length]);
            Should.NotThrow(() => ContentCompiler.Compile(new SiteInput { Files = [.. files] }, new CompilationOptions()));
        }
    }

    [Theory]
    [InlineData("a", 300_000)]
    [InlineData("[", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("a: &b\n", 50_000)]
    [InlineData("x: *x\n", 50_000)]
    [InlineData("\"\\x41", 100_000)]
    [InlineData("k: v\n", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("|\n", 100_000)]
    [InlineData("!a ", 100_000)]
    [InlineData("#", 300_000)]
    [InlineData("'", 300_000)]
    [InlineData(" ", 300_000)]
    [InlineData("\r", 300_000)]
    [InlineData("a: |\n  b\n", 60_000)]
    [InlineData("also-known-as: [[", 50_000)]
    public void A_front_matter_of_one_thing_many_times_is_told_in_bounded_work(string part, int times)
    {
        var text = "---\n" + string.Concat(Enumerable.Repeat(part, times)) + "\n---\nWords.\n";
        var files = Small();
        files.Add(new SourceFile(new SourcePath("content/dossiers/hostile.md"), Encoding.UTF8.GetBytes(text)));
        var result = ContentCompiler.Compile(new SiteInput { Files = [.. files.OrderBy(file => file.Path)] }, new CompilationOptions());
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Path!.Value.Value == "content/dossiers/hostile.md" && diagnostic.Severity == Severity.Error);
    }

    /// <summary>The settings, frameworks and lists of the demonstration site with two of its dossiers and a few of its other files.</summary>
    private static List<SourceFile> Small()
    {
        var content = Path.Combine(Repository.Root, "content");
        return
        [
            .. Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .GroupBy(path => Path.GetDirectoryName(path)).SelectMany(folder => folder.Take(folder.Key!.EndsWith("dossiers", StringComparison.Ordinal) ? 2 : 12))
                .Append(Path.Combine(Repository.Root, "site.config.yml"))
                .Select(path => new SourceFile(new SourcePath(Repository.Relative(path)), File.ReadAllBytes(path))).OrderBy(file => file.Path),
        ];
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(bytes));
        for (var i = random.Next(1, 6); i > 0 && text.Length > 0; i--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0: text.Remove(at, Math.Min(text.Length - at, random.Next(1, 40))); break;
                case 1: text.Insert(at, text.ToString(at, Math.Min(text.Length - at, random.Next(1, 60)))); break;
                default: text.Insert(at, Bits[random.Next(Bits.Length)]); break;
            }
        }

        var changed = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(20) == 0 && changed.Length > 0) changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }
}
