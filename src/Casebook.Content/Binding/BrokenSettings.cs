using System.Collections.Frozen;
using Casebook.Content.Fields;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Binding;

/// <summary>Which lists of the settings cannot be relied on, because an error stands in them: nothing is refused for not being on one of those.</summary>
internal static class BrokenSettings
{
    private static readonly FrozenSet<string> All = ConfigFields.Table.Rows.Select(row => row.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names of the fields with errors; all of them when the file could not be read, or has a field that may be a misspelling of any.</summary>
    public static FrozenSet<string> Of(ParsedFile? settings)
    {
        if (settings is not { Fields: ConfigSyntax syntax }) return All;
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in settings.Diagnostics.Items)
        {
            if (diagnostic is not { Severity: Severity.Error, Span: { } span }) continue;
            foreach (var (name, key, value) in syntax.Written)
            {
                if (span.Span.Start < key.Start || span.Span.Start > value.End) continue;
                if (!All.Contains(name)) return All;
                broken.Add(name);
            }
        }

        return broken.ToFrozenSet(StringComparer.Ordinal);
    }
}
