using System.Collections.Frozen;
using Casebook.Citations.Items;

namespace Casebook.Site.Theming.Strings;

/// <summary>The strings of all languages of a theme, and the dates that they put into words.</summary>
internal sealed class StringTables(FrozenDictionary<string, StringTable> tables, StringTable own)
{
    // Pages come language by language and each asks again and again. One reference, so that no thread sees half of it.
    private Tuple<string, StringTable> _last = new(own.Language, own);

    /// <summary>The theme's own language, which is complete.</summary>
    public StringTable Own => own;

    /// <summary>The languages, in ordinal order.</summary>
    public IEnumerable<string> Languages => tables.Keys.Order(StringComparer.Ordinal);

    /// <summary>The strings of a language, of its primary language (zh for zh-Hant), else the theme's own.</summary>
    public StringTable In(string language)
    {
        var last = _last;
        if (ReferenceEquals(last.Item1, language)) return last.Item2;
        var table = tables.GetValueOrDefault(language) ?? tables.GetValueOrDefault(language.Split('-', 2)[0]) ?? own;
        _last = new(language, table);
        return table;
    }

    /// <summary>A date in the words of a language.</summary>
    public string Date(string language, Edtf date) => DateWords.Of(date, In(language));
}
