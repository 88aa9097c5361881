using System.Collections.Immutable;

namespace Casebook.Content.Model;

/// <summary>An inline text with its other-language forms.</summary>
/// <param name="Body">The text in the site's language.</param>
/// <param name="Others">The other forms, by language in ordinal order.</param>
public sealed record LocalizedBody(Body Body, ImmutableSortedDictionary<string, Body> Others)
{
    /// <summary>The form in a language, else the site's.</summary>
    public Body In(string language) => Others.GetValueOrDefault(language, Body);
}
