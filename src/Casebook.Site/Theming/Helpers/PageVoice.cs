using Casebook.Citations.Items;
using Casebook.Site.Theming.Strings;

namespace Casebook.Site.Theming.Helpers;

/// <summary>What a page says in its own language: interface strings and dates.</summary>
internal sealed class PageVoice(StringTables tables, string language)
{
    /// <summary>The interface strings.</summary>
    public StringTable Strings { get; } = tables.In(language);

    /// <summary>A date in words.</summary>
    public string Date(Edtf date) => DateWords.Of(date, Strings);
}
