using System.Collections.Immutable;

namespace Casebook.Content.Model;

/// <summary>A plain text with its other-language forms; languages are BCP 47 tags.</summary>
/// <param name="Text">The text in its own or the site's language.</param>
/// <param name="Others">The other forms, by language in ordinal order.</param>
public sealed record LocalizedText(string Text, ImmutableSortedDictionary<string, string> Others)
{
    private static readonly ImmutableSortedDictionary<string, string> s_none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>A text without other forms.</summary>
    public static LocalizedText Of(string text) => new(text, s_none);

    /// <summary>The form in a language, else the text.</summary>
    public string In(string language) => Others.GetValueOrDefault(language, Text);
}
