using System.Text.RegularExpressions;

namespace Casebook.Citations.Suite;

/// <summary>One fixture of the CSL test suite: named sections of text.</summary>
public sealed partial class Fixture
{
    private readonly Dictionary<string, string> _sections;

    private Fixture(string name, Dictionary<string, string> sections) => (Name, _sections) = (name, sections);

    /// <summary>The file's name without extension.</summary>
    public string Name { get; }

    /// <summary>The text of a section, or null.</summary>
    public string? this[string section] => _sections.GetValueOrDefault(section);

    /// <summary>The fixture in a file, or null when it has not the sections that make one.</summary>
    public static Fixture? Read(string file)
    {
        var text = File.ReadAllText(file).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Section().Matches(text)) sections[match.Groups[1].Value] = match.Groups[2].Value;
        return sections.ContainsKey("CSL") && sections.ContainsKey("RESULT") && sections.ContainsKey("INPUT")
            ? new Fixture(Path.GetFileNameWithoutExtension(file), sections)
            : null;
    }

    [GeneratedRegex(@"^>>=+ *([A-Z-]+) *=+>>[^\n]*\n(.*?)^<<=+ *\1 *=+<<", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
