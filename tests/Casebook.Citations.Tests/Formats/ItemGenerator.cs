using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Tests.Formats;

/// <summary>Makes items of every type with any variables, the same for the same seed. What no format of the other side can hold is never made; docs/formats.md lists it.</summary>
internal sealed class ItemGenerator(uint seed)
{
    private static readonly string[] Words =
    [
        "Moscow", "and", "the", "van", "R&D", "50%", "it's", "Юпитер", "中国", "<i>E. coli</i>", "H<sub>2</sub>O", "<b>a <i>b</i></b>", "x_1", "#5", "$7", "“quoted”", "–", "---", "''", "C:\\dir", "a^b", "~", "Gödel", "naïve",
        "{x}", "AND", "Smith,", "key=value", "10-12", "😀", "\"q\"", "`b`", "and/or", "<", "others", "?`", "a\u00A0b", "l'été", "//", "@x",
    ];

    private static readonly string[] Families = ["Doe", "de la Cruz", "Борисов", "习", "O'Brien", "García Márquez", "Smith-Jones", "Li, Jr", "Fontaine", "Ångström", "R&D"];
    private static readonly string[] Givens = ["Jane", "J. R.", "Юрий", "近平", "Jean-Luc", "Mary Ann", "É."];
    private static readonly string[] Particles = ["van", "von der", "de la", "d'", "al-"];

    private uint _state = seed;

    /// <summary>An item with a few variables.</summary>
    public Item Next(int number)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var names = new SortedDictionary<string, ImmutableArray<Name>>(StringComparer.Ordinal);
        var dates = new SortedDictionary<string, ItemDate>(StringComparer.Ordinal);
        for (var count = Below(9); count >= 0; count--)
        {
            var variable = Variables.Names[Below(Variables.Names.Count)];
            switch (Variables.KindOf(variable))
            {
                case VariableKind.Name: names[variable] = [.. Enumerable.Range(0, 1 + Below(3)).Select(_ => Name())]; break;
                case VariableKind.Date: dates[variable] = Date(); break;
                default: texts[variable] = Text(variable); break;
            }
        }

        var extra = Below(4) == 0 ? new SortedDictionary<string, string>(StringComparer.Ordinal) { ["file"] = Text("file"), ["x-own"] = Text("own") } : [];
        var translations = Below(4) == 0
            ? new SortedDictionary<string, ImmutableArray<Translation>>(StringComparer.Ordinal) { ["title"] = [new Translation("en", Text("x")), new Translation("zh-Hans", Text("x"))], ["container-title"] = [new Translation("ru", "Сайт")] }
            : [];
        return new Item { Id = $"key-{number}", Type = ItemTypes.Names[Below(ItemTypes.Names.Count)], Texts = texts, Names = names, Dates = dates, Extra = extra, Translations = translations };
    }

    private string Text(string variable) => variable switch
    {
        "language" => Pick("en", "ru", "zh-Hans", "en-GB", "sr-Cyrl", "xx-yy"),
        "URL" => Pick("https://a.b/c_d?e=f&g=%20h#i", "http://x.y/~z"),
        "DOI" => Pick("10.1000/a_b(c)<d>", "10.1/x"),
        "page" => Pick("1-9", "5", "e12", "S1-S9", "1, 3-4", "10–12"),
        "ISBN" => Pick("978-3-16-148410-0", "x"),
        "ISSN" => Pick("1234-567X", "y"),
        "keyword" => Pick("a, b", "one", "x; y"),
        "PMID" or "PMCID" or "citation-key" => Pick("123", "PMC5"),
        _ => string.Join(' ', Enumerable.Range(0, 1 + Below(5)).Select(_ => Words[Below(Words.Length)])),
    };

    private Name Name()
    {
        switch (Below(12))
        {
            case 3: return new Name { Family = "Fontaine", Given = "Jean", DroppingParticle = "de", NonDroppingParticle = "La" };
            case 4: return new Name { Family = "King", Given = "Martin", Suffix = "Jr.", CommaSuffix = true, StaticOrdering = true, ParseNames = false };
            case 0: return new Name { Literal = Text("name") };
            case 1: return new Name { Family = Families[Below(Families.Length)] };
            case 2: return new Name { Given = Givens[Below(Givens.Length)] };
        }

        var name = new Name { Family = Families[Below(Families.Length)], Given = Givens[Below(Givens.Length)] };
        if (Below(4) == 0) name = name with { Suffix = Pick("Jr.", "III") };
        return Below(4) switch
        {
            0 => name with { DroppingParticle = Particles[Below(Particles.Length)] },
            1 => name with { NonDroppingParticle = Particles[Below(Particles.Length)] },
            _ => name,
        };
    }

    private ItemDate Date() => Below(9) switch
    {
        0 => new ItemDate { Literal = Pick("in press", "forthcoming & soon", "March 2020", "1990") },
        6 => new ItemDate { Start = new DateParts(2000, 5), End = new DateParts(1999, Season: 1) },
        7 => new ItemDate { Start = new DateParts(2001, 2, 30), Literal = "a day that \"is\" none" },
        1 => new ItemDate { Start = new DateParts(1900 + Below(100)), End = new DateParts(2000 + Below(20), 1 + Below(12)) },
        2 => new ItemDate { Start = new DateParts(1900 + Below(100), 1 + Below(12)), IsOpen = true },
        3 => new ItemDate { Start = new DateParts(1900 + Below(100), Season: 1 + Below(4)), IsCirca = Below(2) == 0 },
        4 => new ItemDate { Start = new DateParts(Below(3000) - 1000), IsCirca = Below(2) == 0 },
        5 => new ItemDate { Start = new DateParts(1900 + Below(100), 1 + Below(12)) },
        _ => new ItemDate { Start = new DateParts(1900 + Below(100), 1 + Below(12), 1 + Below(28)) },
    };

    private string Pick(params ReadOnlySpan<string> choices) => choices[Below(choices.Length)];

    private int Below(int limit)
    {
        _state = (_state * 1664525u) + 1013904223u;
        return (int)((_state >> 8) % (uint)limit);
    }
}
