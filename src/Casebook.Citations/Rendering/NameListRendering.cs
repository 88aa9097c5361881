using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>The names of one variable as a list: how many are shown, what stands between them, and what stands for the rest.</summary>
internal static class NameListRendering
{
    /// <summary>The list, tagged with its record; null when nothing is printed.</summary>
    public static Fragment? Render(NamesElement element, NameOptions options, int variable, PreparedName[] names, RenderPass pass)
    {
        var block = pass.NamesBlocks++;
        var shown = Shown(options, names.Length, pass);
        if (!pass.IsSorting) shown = Math.Min(names.Length, Math.Max(shown, pass.Parameters.ShownIn(block)));
        var inverted = new bool[names.Length];
        var persons = new List<Fragment>(shown);
        for (var i = 0; i < shown; i++)
        {
            if (ElementRendering.Finish(Person(element, options, names, i, block, pass, inverted), element.NameLook, pass) is { } person) persons.Add(person);
        }

        if (persons.Count == 0) return null;
        var record = new NamesRecord
        {
            Variable = variable,
            Block = block,
            Names = names,
            Shown = shown,
            Persons = pass.IsComparing ? [] : [.. persons],
            BaseLevel = options.Form == NameForm.Short ? 0 : options.InitializeWith is null || options.Initialize == false ? 2 : 1,
            HasInitials = options.InitializeWith is not null && options.Initialize != false,
        };
        pass.Trace?.Add(record);
        var parts = new List<Fragment>();
        for (var i = 0; i < persons.Count; i++)
        {
            if (i > 0 && Fragment.Leaf(Between(options, i, persons.Count, shown < names.Length, inverted, pass)) is { } between) parts.Add(between);
            parts.Add(persons[i]);
        }

        if (shown < names.Length) AddRest(element, options, names, shown, block, pass, inverted, parts);
        var list = Fragment.Join(parts)!;
        return list.Within(FragmentTag.Names, record);
    }

    private static int Shown(NameOptions options, int total, RenderPass pass)
    {
        var (min, first) = (options.EtAlMin ?? 0, options.EtAlUseFirst ?? 0);
        if (pass.Position != CitePosition.First && pass.Area == RenderArea.Citation && !pass.IsSorting)
        {
            min = options.EtAlSubsequentMin ?? min;
            first = options.EtAlSubsequentUseFirst ?? first;
        }

        return min > 0 && first > 0 && total >= min && first < total ? first : total;
    }

    private static Fragment? Person(
        NamesElement element, NameOptions options, PreparedName[] names, int index, int block, RenderPass pass, bool[] inverted)
    {
        var name = names[index];
        var inSortOrder = !name.IsLiteral && !name.FamilyFirst
            && (options.NameAsSortOrder == SortOrder.All || (options.NameAsSortOrder == SortOrder.First && index == 0));
        inverted[index] = inSortOrder && options.Form != NameForm.Short;
        var level = pass.IsSorting ? 0 : pass.Parameters.GivenLevel(block, index);
        var person = PersonRendering.Render(name, element, options, inSortOrder, level, pass);
        return pass.Scripts is { OtherScripts: true } scripts && person is not null ? OtherScript(person, name, element, options, scripts, pass) : person;
    }

    private static Fragment OtherScript(Fragment person, PreparedName name, NamesElement element, NameOptions options, ScriptChoices scripts, RenderPass pass)
    {
        if (name.Source.Scripts.Count == 0) return person;
        var (language, other) = name.Source.Scripts[0];
        var written = PersonRendering.Render(PreparedName.Of(other), element, options, false, 2, pass)?.Tagged(FragmentTag.Language, language);
        if (written is null) return person;
        return scripts.OtherScriptFirst
            ? Fragment.Join([written, Fragment.Dress(person, new Look { Prefix = "(", Suffix = ")" })!], " ")!
            : Fragment.Join([person, Fragment.Dress(written, new Look { Prefix = "(", Suffix = ")" })!], " ")!;
    }

    /// <summary>What stands before the name at an index.</summary>
    private static string Between(NameOptions options, int index, int count, bool isCut, bool[] inverted, RenderPass pass)
    {
        var delimiter = options.NameDelimiter ?? ", ";
        if (index < count - 1 || isCut || options.And is null || pass.IsSorting) return delimiter;
        var and = options.And == "symbol" ? pass.Plan.AndSymbol : pass.Plan.And;
        if (EndsInSpace(and)) return and;
        var withDelimiter = options.DelimiterPrecedesLast switch
        {
            DelimiterRule.Always => true,
            DelimiterRule.Never => false,
            DelimiterRule.AfterInvertedName => inverted[index - 1],
            _ => count > 2,
        };
        return withDelimiter ? (EndsInSpace(delimiter) ? delimiter : delimiter + " ") + and + " " : " " + and + " ";
    }

    private static bool EndsInSpace(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]);

    private static void AddRest(
        NamesElement element, NameOptions options, PreparedName[] names, int shown, int block, RenderPass pass, bool[] inverted, List<Fragment> parts)
    {
        var delimiter = options.NameDelimiter ?? ", ";
        if (options.EtAlUseLast == true && names.Length - shown >= 2)
        {
            if (ElementRendering.Finish(Person(element, options, names, names.Length - 1, block, pass, inverted), element.NameLook, pass) is not { } last) return;
            parts.Add(Fragment.Leaf((EndsInSpace(delimiter) ? delimiter : delimiter + " ") + "… ")!);
            parts.Add(last);
            return;
        }

        if (pass.IsSorting) return;
        if (pass.Plan.Locale.Find(element.EtAlTerm) is not { Length: > 0 } words) return;
        var withDelimiter = options.DelimiterPrecedesEtAl switch
        {
            DelimiterRule.Always => true,
            DelimiterRule.Never => false,
            DelimiterRule.AfterInvertedName => inverted[shown - 1],
            _ => shown > 1,
        };
        if (Fragment.Leaf(withDelimiter && delimiter.Length > 0 ? delimiter : words.StartsWith(' ') || words[0] >= '\u2E80' ? "" : " ") is { } gap) parts.Add(gap);
        if (ElementRendering.Finish(Fragment.Leaf(words, FragmentTag.Term), element.EtAlLook, pass) is { } term) parts.Add(term);
    }
}
