using System.Text.RegularExpressions;

namespace Casebook.Tests.House;

/// <summary>Projects stand in a line and folders inside a project are ordered: each uses only what is to its left.</summary>
public sealed partial class LayeringTests
{
    private static readonly (string Project, string[] Folders)[] Order =
    [
        ("Casebook.Diagnostics", ["Text", "Reporting", "Reading"]),
        ("Casebook.Citations", ["Reporting", "Taxonomy", "Items", "Formats", "Styles", "Output", "Rendering", "Processing"]),
        ("Casebook.Content", ["Threads", "Reporting", "Model", "Reading", "Syntax", "Markup", "Fields", "Binding", "Assessing", "Checking", "Authoring", "Compilation"]),
        ("Casebook.Site", ["Reporting", "Output", "Routing", "Citing", "Bodies", "Figures", "Pages", "Theming", "Search", "Feeds", "Exports", "Books", "Verifying", "Building"]),
        ("Casebook.Cli", ["Io", "Reporting", "Preview", "Commands", "Startup"]),
    ];

    [Fact]
    public void Every_type_stands_in_a_known_folder_whose_name_is_its_namespace()
    {
        var faults = new List<string>();
        foreach (var (project, folders) in Order)
        {
            foreach (var file in Repository.CSharpFiles($"src/{project}"))
            {
                var parts = Path.GetRelativePath(Path.Combine(Repository.Root, "src", project), file).Split(Path.DirectorySeparatorChar);
                if (parts.Length < 2 || !folders.Contains(parts[0])) faults.Add($"{Repository.Relative(file)}: not in a folder of the plan");
                var due = string.Join('.', [project, .. parts[..^1]]);
                var space = NamespaceLine().Match(File.ReadAllText(file));
                if (space.Success && space.Groups[1].Value != due) faults.Add($"{Repository.Relative(file)}: namespace {space.Groups[1].Value}, due {due}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_uses_one_to_its_right()
    {
        var faults = new List<string>();
        for (var project = 0; project < Order.Length; project++)
        {
            foreach (var file in Repository.CSharpFiles($"src/{Order[project].Project}"))
            {
                var own = Path.GetRelativePath(Path.Combine(Repository.Root, "src", Order[project].Project), file).Split(Path.DirectorySeparatorChar)[0];
                foreach (Match use in ProjectName().Matches(CodeOf(file)))
                {
                    if (RankOf(use.Groups[1].Value, use.Groups[2].Value) is { } used && used.CompareTo(RankOf(Order[project].Project, own)!.Value) > 0)
                        faults.Add($"{Repository.Relative(file)} uses {use.Value}");
                }
            }
        }

        faults.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Siblings_of_the_back_end_do_not_know_each_other()
    {
        string[] siblings = ["Search", "Feeds", "Exports", "Books"];
        var faults = siblings.Where(folder => Directory.Exists(Path.Combine(Repository.Root, "src/Casebook.Site", folder)))
            .SelectMany(folder => Repository.CSharpFiles($"src/Casebook.Site/{folder}")
                .Where(file => siblings.Any(other => other != folder && File.ReadAllText(file).Contains($"Casebook.Site.{other}", StringComparison.Ordinal))))
            .Select(Repository.Relative);
        faults.ShouldBeEmpty();
    }

    private static (int, int)? RankOf(string project, string folder)
    {
        var index = Array.FindIndex(Order, entry => entry.Project == project);
        return index < 0 ? null : (index, Array.IndexOf(Order[index].Folders, folder));
    }

    private static string CodeOf(string file) => CommentLine().Replace(NamespaceLine().Replace(File.ReadAllText(file), ""), "");

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\b(Casebook\.(?:Diagnostics|Citations|Content|Site|Cli))\.(\w+)")]
    private static partial Regex ProjectName();
}
