using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Strings;

/// <summary>One interface string: its forms by plural category, "other" always among them, and where it stands.</summary>
internal sealed class Message(ImmutableArray<(string Category, MessagePattern Pattern)> forms, SourceSpan? span)
{
    /// <summary>The form for "other", or the only one.</summary>
    public MessagePattern Other => forms[^1].Pattern;

    /// <summary>Where the string stands.</summary>
    public SourceSpan? Span => span;

    /// <summary>True when the string has forms by number and so needs a count.</summary>
    public bool IsPlural => forms.Length > 1;

    /// <summary>The names of all places to fill, in ordinal order.</summary>
    public ImmutableSortedSet<string> Parameters { get; } =
        forms.SelectMany(form => form.Pattern.Parameters).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The form for a count in a language.</summary>
    public MessagePattern For(string language, long count)
    {
        var category = PluralRules.CategoryOf(language, count);
        foreach (var form in forms)
        {
            if (form.Category == category) return form.Pattern;
        }

        return Other;
    }
}
