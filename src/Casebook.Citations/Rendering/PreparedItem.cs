using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>
/// An item with its variables by index, names prepared; safe to share between threads. It has a value for few of all variables, so
/// these stand side by side with their indexes, which are looked through.
/// </summary>
internal sealed class PreparedItem
{
    private const int MostAliases = 5;
    private static readonly int Title = Variables.IndexOf("title");
    private static readonly int TitleShort = Variables.IndexOf("title-short");
    private static readonly int Container = Variables.IndexOf("container-title");
    private static readonly int ContainerShort = Variables.IndexOf("container-title-short");
    private static readonly int Page = Variables.IndexOf("page");
    private static readonly int PageFirst = Variables.IndexOf("page-first");
    private static readonly int EventTitle = Variables.IndexOf("event-title");
    private static readonly int Event = Variables.IndexOf("event");
    private readonly byte[] _variables;
    private readonly object[] _values;
    private int _count;

    public PreparedItem(Item item, int index, bool isStyleEnglish)
    {
        Source = item;
        Index = index;
        IsOfKnownType = ItemTypes.IsKnown(item.Type);
        var most = item.Texts.Count + item.Names.Count + item.Dates.Count + MostAliases;
        (_variables, _values) = (new byte[most], new object[most]);
        foreach (var (name, value) in item.Texts) Set(name, value);
        foreach (var (name, names) in item.Names)
        {
            if (Variables.IndexOf(name) is var slot and >= 0 && Variables.KindAt(slot) == VariableKind.Name && names.Length > 0)
            {
                Set(slot, names.Select(PreparedName.Of).ToArray());
            }
        }

        foreach (var (name, date) in item.Dates)
        {
            if (Variables.IndexOf(name) is var slot and >= 0 && Variables.KindAt(slot) == VariableKind.Date && (date.Start is not null || date.Literal is { Length: > 0 }))
            {
                Set(slot, date);
            }
        }

        Alias(TitleShort, item.Texts.GetValueOrDefault("shortTitle"));
        Alias(ContainerShort, item.Texts.GetValueOrDefault("journalAbbreviation"));
        Alias(EventTitle, Text(Event));
        Alias(Event, Text(EventTitle));
        if (Text(Page) is { } page) Alias(PageFirst, FirstPage(page));
        if (item.Language is { Length: >= 2 } tag && tag[..2] is "tr" or "az" or "lt") Culture = MergedLocale.CultureOf(tag[..2]);
        IsEnglish = item.Language is { Length: > 0 } language
            ? PrimaryDialects.LanguageOf(language.Trim()).Equals("en", StringComparison.OrdinalIgnoreCase)
            : isStyleEnglish;
    }

    public Item Source { get; }

    public string Id => Source.Id;

    /// <summary>The place among the items of the engine.</summary>
    public int Index { get; }

    /// <summary>True when its type is one of CSL.</summary>
    public bool IsOfKnownType { get; }

    public bool IsEnglish { get; }

    /// <summary>The culture of the item's language where its letters differ in case from others (Turkish, Azeri, Lithuanian); null otherwise.</summary>
    public CultureInfo? Culture { get; }

    public string? Text(int variable) => variable < 0 ? null : Value(variable) as string;

    public PreparedName[]? Names(int variable) => variable < 0 ? null : Value(variable) as PreparedName[];

    public ItemDate? Date(int variable) => variable < 0 ? null : Value(variable) as ItemDate;

    public bool Has(int variable) => variable >= 0 && Value(variable) is not null;

    /// <summary>The short form of a variable where the item has one.</summary>
    public int ShortOf(int variable) =>
        variable == Title && Has(TitleShort) ? TitleShort
        : variable == Container && Has(ContainerShort) ? ContainerShort
        : variable;

    /// <summary>The text of a variable with its markup taken apart; null when the item has none.</summary>
    public Fragment? Parsed(int variable) => Text(variable) is { } text ? RichText.Parse(text) : null;

    private object? Value(int variable)
    {
        var at = _variables.AsSpan(0, _count).IndexOf((byte)variable);
        return at < 0 ? null : _values[at];
    }

    private void Set(int variable, object value)
    {
        (_variables[_count], _values[_count]) = ((byte)variable, value);
        _count++;
    }

    private void Set(string name, string value)
    {
        var slot = Variables.IndexOf(name);
        if (slot >= 0 && value.Length > 0 && Variables.KindAt(slot) is VariableKind.Standard or VariableKind.Number) Set(slot, (object)value);
    }

    private void Alias(int slot, string? value)
    {
        if (value is { Length: > 0 } && Value(slot) is null) Set(slot, (object)value);
    }

    private static string FirstPage(string page)
    {
        var end = page.AsSpan().IndexOfAny("-–&,");
        return (end > 0 ? page[..end] : page).Trim().TrimEnd('\\');
    }
}
