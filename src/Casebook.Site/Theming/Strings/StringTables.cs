using System.Collections.Frozen;
using Casebook.Citations.Items;

namespace Casebook.Site.Theming.Strings;

/// <summary>The strings of all languages of a theme, and the dates that they put into words.</summary>
internal sealed class StringTables(FrozenDictionary<string, StringTable> tables, StringTable own)
{
    /// <summary>The theme's own language, which is complete.</summary>
    public StringTable Own => own;

    /// <summary>The languages, in ordinal order.</summary>
    public IEnumerable<string> Languages => tables.Keys.Order(StringComparer.Ordinal);

    /// <summary>The strings of a language, of its primary language (zh for zh-Hant), else the theme's own.</summary>
    public StringTable In(string language) =>
        tables.TryGetValue(language, out var table) || tables.TryGetValue(language.Split('-', 2)[0], out table) ? table : own;

    /// <summary>A date in the words of a language.</summary>
    public string Date(string language, Edtf date) => DateWords.Of(date, In(language));
}
