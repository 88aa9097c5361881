using Casebook.Citations.Output;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>subsequent-author-substitute: names that the entry before has printed are replaced.</summary>
internal sealed class AuthorSubstitution(string substitute, SubstituteRule rule)
{
    private string[]? _previous;

    /// <summary>The entry with its first names replaced as far as they repeat those of the entry before.</summary>
    public Fragment Next(Fragment entry)
    {
        if (entry.Find(FragmentTag.Names) is not { Data: NamesRecord record } names)
        {
            _previous = null;
            return entry;
        }

        var current = Array.ConvertAll(record.Persons, SortRendering.Text);
        var whole = SortRendering.InnerText(names);
        var previous = _previous;
        _previous = [whole, .. current];
        if (previous is null) return entry;
        return Substitute(entry, names, record, whole, current, previous) ?? entry;
    }

    private Fragment? Substitute(Fragment entry, Fragment names, NamesRecord record, string whole, string[] current, string[] previous)
    {
        var same = 0;
        while (same < current.Length && same + 1 < previous.Length && current[same] == previous[same + 1]) same++;
        var isComplete = whole == previous[0];
        switch (rule)
        {
            case SubstituteRule.CompleteAll:
                return !isComplete ? null
                    : entry.Replace(names, Fragment.Dress(Fragment.Leaf(substitute), names.Look)?.Tagged(FragmentTag.Names, record));
            case SubstituteRule.CompleteEach:
                return isComplete ? Each(entry, record, current.Length) : null;
            case SubstituteRule.PartialEach:
                return same > 0 ? Each(entry, record, same) : null;
            default:
                return same > 0 ? Each(entry, record, 1) : null;
        }
    }

    private Fragment Each(Fragment entry, NamesRecord record, int count)
    {
        var result = entry;
        for (var i = 0; i < count; i++) result = result.Replace(record.Persons[i], Fragment.Leaf(substitute)) ?? result;
        return result;
    }
}
