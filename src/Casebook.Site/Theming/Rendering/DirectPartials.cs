using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Finds the partials that can be called as functions: not those that show themselves again, whose depth only the engine watches, nor layouts.</summary>
internal static class DirectPartials
{
    private const string PageContent = "@partial-block";

    /// <summary>The names, of a theme's partials.</summary>
    public static FrozenSet<string> Of(IReadOnlyDictionary<string, ParsedTemplate> partials)
    {
        var shown = partials.ToDictionary(partial => partial.Key, partial => ShownBy(partial.Value.Nodes).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return partials.Keys.Where(name => IsPlain(name) && !shown[name].Contains(PageContent) && !Reaches(name, name, shown, [])).ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool Reaches(string from, string to, Dictionary<string, HashSet<string>> shown, HashSet<string> seen) =>
        shown.TryGetValue(from, out var next) && (next.Contains(to) || next.Any(name => seen.Add(name) && Reaches(name, to, shown, seen)));

    private static IEnumerable<string> ShownBy(ImmutableArray<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        PartialNode partial => ShownBy(partial.Body ?? []).Prepend(partial.Name),
        BlockNode block => ShownBy(block.Body).Concat(ShownBy(block.Inverse)),
        _ => [],
    });

    private static bool IsPlain(string name) => name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_');
}
