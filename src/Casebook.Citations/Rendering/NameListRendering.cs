using System.Runtime.InteropServices;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>The names of one variable as a list: how many are shown, what stands between them, and what stands for the rest.</summary>
internal static class NameListRendering
{
    /// <summary>The list, tagged with its record where there is one; null when nothing is printed.</summary>
    public static Fragment? Render(NamesElement element, NameOptions options, int variable, PreparedName[] names, RenderPass pass)
    {
        var block = pass.NamesBlocks++;
        var shown = Shown(options, names.Length, pass);
        if (!pass.IsSorting) shown = Math.Min(names.Length, Math.Max(shown, pass.Parameters.ShownIn(block)));
        var (row, start) = (pass.Row, pass.Row.Count);
        for (var i = 0; i < shown; i++)
        {
            if (ElementRendering.Finish(Person(element, options, names, i, block, pass), element.NameLook, pass) is { } person) row.Add(person);
        }

        var count = row.Count - start;
        if (count == 0) return null;
        var record = Record(options, variable, block, names, shown, CollectionsMarshal.AsSpan(row)[start..], pass);
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && Fragment.Leaf(Between(options, names, i, count, shown < names.Length, pass)) is { } between) row.Add(between);
            row.Add(row[start + i]);
        }

        if (shown < names.Length) AddRest(element, options, names, shown, block, pass, row);
        var list = Fragment.JoinEnd(row, start + count, "")!;
        row.RemoveRange(start, count);
        return list.Within(FragmentTag.Names, record);
    }

    /// <summary>What later steps ask about the list; null where none will ask.</summary>
    private static NamesRecord? Record(NameOptions options, int variable, int block, PreparedName[] names, int shown, ReadOnlySpan<Fragment> persons, RenderPass pass)
    {
        var mayBeSubstituted = pass is { Area: RenderArea.Bibliography, IsSorting: false } && pass.Plan.Style.BibliographyOptions.SubsequentAuthorSubstitute is not null;
        if (pass.Trace is null && !mayBeSubstituted) return null;
        var record = new NamesRecord
        {
            Variable = variable,
            Block = block,
            Names = names,
            Shown = shown,
            Persons = mayBeSubstituted ? [.. persons] : [],
            BaseLevel = options.Form == NameForm.Short ? 0 : options.InitializeWith is null || options.Initialize == false ? 2 : 1,
            HasInitials = options.InitializeWith is not null && options.Initialize != false,
        };
        pass.Trace?.Add(record);
        return record;
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

    private static Fragment? Person(NamesElement element, NameOptions options, PreparedName[] names, int index, int block, RenderPass pass)
    {
        var (name, inSortOrder) = (names[index], IsInSortOrder(options, names, index));
        var level = pass.IsSorting ? 0 : pass.Parameters.GivenLevel(block, index);
        var person = PersonRendering.Render(name, element, options, inSortOrder, level, pass);
        return pass.Scripts is { OtherScripts: true } scripts && person is not null ? OtherScript(person, name, element, options, scripts, pass) : person;
    }

    private static bool IsInSortOrder(NameOptions options, PreparedName[] names, int index) =>
        !names[index].IsLiteral && !names[index].FamilyFirst && (options.NameAsSortOrder == SortOrder.All || (options.NameAsSortOrder == SortOrder.First && index == 0));

    /// <summary>True when a name has its given name after the family name and a separator.</summary>
    private static bool IsInverted(NameOptions options, PreparedName[] names, int index) => options.Form != NameForm.Short && IsInSortOrder(options, names, index);

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
    private static string Between(NameOptions options, PreparedName[] names, int index, int count, bool isCut, RenderPass pass)
    {
        var delimiter = options.NameDelimiter ?? ", ";
        if (index < count - 1 || isCut || options.And is null || pass.IsSorting) return delimiter;
        var and = options.And == "symbol" ? pass.Plan.AndSymbol : pass.Plan.And;
        if (EndsInSpace(and)) return and;
        var withDelimiter = options.DelimiterPrecedesLast switch
        {
            DelimiterRule.Always => true,
            DelimiterRule.Never => false,
            DelimiterRule.AfterInvertedName => IsInverted(options, names, index - 1),
            _ => count > 2,
        };
        return withDelimiter ? (EndsInSpace(delimiter) ? delimiter : delimiter + " ") + and + " " : " " + and + " ";
    }

    private static bool EndsInSpace(string text) => text.Length > 0 && char.IsWhiteSpace(text[^1]);

    private static void AddRest(NamesElement element, NameOptions options, PreparedName[] names, int shown, int block, RenderPass pass, List<Fragment> parts)
    {
        var delimiter = options.NameDelimiter ?? ", ";
        if (options.EtAlUseLast == true && names.Length - shown >= 2)
        {
            if (ElementRendering.Finish(Person(element, options, names, names.Length - 1, block, pass), element.NameLook, pass) is not { } last) return;
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
            DelimiterRule.AfterInvertedName => IsInverted(options, names, shown - 1),
            _ => shown > 1,
        };
        if (Fragment.Leaf(withDelimiter && delimiter.Length > 0 ? delimiter : words.StartsWith(' ') || words[0] >= '\u2E80' ? "" : " ") is { } gap) parts.Add(gap);
        if (ElementRendering.Finish(Fragment.Leaf(words, FragmentTag.Term), element.EtAlLook, pass) is { } term) parts.Add(term);
    }
}
