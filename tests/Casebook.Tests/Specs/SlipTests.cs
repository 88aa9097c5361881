using System.Text;
using Casebook.Diagnostics.Reporting;
using Casebook.Tests.House;

namespace Casebook.Tests.Specs;

/// <summary>
/// Slips that authors make, each a change of the base site: <c>## name</c>, the files as in a spec, and after <c>---</c> the codes of the errors in the order of
/// a report, or <c>sound</c>. A sign « stands where an error must be reported; an error in a file that is not given is written <c>code@path:line</c>. Every
/// error must have a way out, and there may be no others.
/// </summary>
public sealed class SlipTests
{
    private const string Head = "title: A case\nsummary: A case in one sentence.\nstatus: agreed\ntopics: [space]\n";
    private const char Mark = '«';

    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Casebook.Tests/Specs/Slips");

    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Folder, "*.slips").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_slip_is_told_where_it_stands_with_a_way_out_and_alone(string name)
    {
        var wrong = new StringBuilder();
        foreach (var slip in File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n").Split("## ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (due, found) = Try(slip);
            if (due != found) wrong.Append(slip.Split('\n')[0]).Append(": due ").Append(due).Append(", found ").Append(found).Append('\n');
        }

        wrong.ToString().ShouldBeEmpty();
    }

    private static (string Due, string Found) Try(string slip)
    {
        var end = slip.LastIndexOf("\n--- ", StringComparison.Ordinal);
        var codes = slip[(end + 5)..].Trim();
        var (text, places) = Unmarked(slip[(slip.IndexOf('\n', StringComparison.Ordinal) + 1)..(end + 1)]);
        var errors = Spec.Read(text, SpecTests.Base).Compile(1).Diagnostics.Where(finding => finding.Severity == Severity.Error).ToList();
        var next = 0;
        var due = codes == "sound" ? [] : codes.Split(' ').Select(code => code.Contains('@', StringComparison.Ordinal) ? code : $"{code}@{places.ElementAtOrDefault(next++)}");
        var found = errors.Select(error => Place(error, places) + (error.Help is null ? " (no way out)" : ""));
        return (string.Join(' ', due.Order(StringComparer.Ordinal)), string.Join(' ', found.Order(StringComparer.Ordinal)));
    }

    private static string Place(Diagnostic error, List<string> places)
    {
        var exact = $"{error.Path?.Value}:{error.Start?.Line}:{error.Start?.Column}";
        return places.Contains(exact) ? $"{error.Code}@{exact}" : $"{error.Code}@{error.Path?.Value}:{error.Start?.Line}";
    }

    /// <summary>The text without marks, and the places of the marks in the order of a report.</summary>
    private static (string Text, List<string> Places) Unmarked(string text)
    {
        var (clean, places) = (new StringBuilder(), new List<(string Path, int Line, int Column)>());
        var (path, line) = ("", 0);
        foreach (var raw in text.TrimEnd('\n').Replace("{head}\n", Head, StringComparison.Ordinal).Split('\n'))
        {
            if (raw.StartsWith("=== ", StringComparison.Ordinal)) (path, line) = (raw[4..].Replace(" gone", "", StringComparison.Ordinal), -1);
            line++;
            var rest = line == 0 ? raw : SpecSigns.Replace(raw);
            for (var mark = rest.IndexOf(Mark, StringComparison.Ordinal); mark >= 0; mark = rest.IndexOf(Mark, StringComparison.Ordinal))
            {
                places.Add((path, line, mark + 1));
                rest = rest.Remove(mark, 1);
            }

            clean.Append(line == 0 ? rest : raw.Replace(Mark.ToString(), "", StringComparison.Ordinal)).Append('\n');
        }

        return (clean.ToString(), [.. places.OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Column).Select(place => $"{place.Path}:{place.Line}:{place.Column}")]);
    }
}
