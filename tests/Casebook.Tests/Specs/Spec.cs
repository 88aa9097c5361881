using System.Text;
using Casebook.Content.Compilation;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Specs;

/// <summary>
/// A whole site in one text, and the findings it must give. Lines <c>=== path</c> begin a file; words after the path change its bytes: <c>crlf</c>, <c>bom</c>,
/// <c>base64</c>, <c>open</c> (no line end at the end), <c>gone</c> (the file of the base is left out). <c>=== diagnostics</c> begins what is expected. Files that a spec
/// does not give come from <c>base.txt</c>. In texts, <c>{tab}</c>, <c>{u+202e}</c> and the like stand for signs that an editor would not keep.
/// </summary>
internal sealed class Spec
{
    private const string Mark = "=== ";
    private const string Expectation = "diagnostics";

    private static readonly string[] Words = ["crlf", "bom", "base64", "open", "gone"];

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>What the findings must read, one block each.</summary>
    public string Expected { get; private set; } = "";

    /// <summary>The text before the expectation.</summary>
    public string Given { get; private set; } = "";

    /// <summary>Reads a spec over a base; null for the base itself.</summary>
    public static Spec Read(string text, Spec? site)
    {
        var spec = new Spec();
        if (site is not null) foreach (var (path, bytes) in site._files) spec._files[path] = bytes;
        var parts = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < parts.Length;)
        {
            var head = parts[i++];
            if (!head.StartsWith(Mark, StringComparison.Ordinal)) continue;
            var end = i;
            while (end < parts.Length && !parts[end].StartsWith(Mark, StringComparison.Ordinal)) end++;
            spec.Take(Head(SpecSigns.Replace(head[Mark.Length..])), string.Join('\n', parts[i..end]));
            i = end;
        }

        var expectation = text.IndexOf(Mark + Expectation, StringComparison.Ordinal);
        spec.Given = expectation < 0 ? text : text[..expectation];
        return spec;
    }

    /// <summary>The findings of the site as a report prints them.</summary>
    public string Run()
    {
        var report = new StringBuilder();
        foreach (var diagnostic in Compile(1).Diagnostics) report.Append(DiagnosticFormat.Full(diagnostic));
        return report.ToString();
    }

    /// <summary>The site compiled.</summary>
    public Result<EvidenceBase> Compile(int jobs) => ContentCompiler.Compile(
        new SiteInput { Files = [.. _files.Select(file => new SourceFile(new SourcePath(file.Key), file.Value))] }, new CompilationOptions { Jobs = jobs });

    /// <summary>The same spec with other findings.</summary>
    public string WithExpected(string report) => $"{Given.TrimEnd('\n')}\n{Mark}{Expectation}\n{report}";

    /// <summary>The path, which may hold spaces, and the words after it.</summary>
    private static string[] Head(string line)
    {
        var words = line.Split(' ');
        var path = words.Length;
        while (path > 1 && Words.Contains(words[path - 1])) path--;
        return [string.Join(' ', words[..path]), .. words[path..]];
    }

    private void Take(string[] head, string content)
    {
        if (head[0] == Expectation)
        {
            Expected = content;
            return;
        }

        if (head.Contains("gone")) _files.Remove(head[0]);
        else _files[head[0]] = Bytes(head, content);
    }

    private static byte[] Bytes(string[] head, string content)
    {
        if (head.Contains("base64")) return Convert.FromBase64String(content);
        content = SpecSigns.Replace(content);
        if (head.Contains("open")) content = content.TrimEnd('\n');
        if (head.Contains("crlf")) content = content.Replace("\n", "\r\n", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(content);
        return head.Contains("bom") ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes;
    }
}
