using System.Collections;
using Casebook.Site.Output;

namespace Casebook.Site.Theming.Helpers;

/// <summary>What counts as there: not null, not false, not zero, not an empty text, HTML or list.</summary>
internal static class Truth
{
    public static bool Of(object? value) => value switch
    {
        null or false or 0 or 0L or "" => false,
        Html html => !html.IsEmpty,
        string => true,
        ICollection list => list.Count > 0,
        _ => true,
    };
}
