using System.Collections.Immutable;
using Casebook.Citations.Output;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>Makes the entries of a bibliography from items in their order.</summary>
internal sealed class BibliographyAssembly(Style style, CiteRenderer renderer, RunAssembler assembler)
{
    public ImmutableArray<BibliographyEntry> Assemble(IReadOnlyList<ItemState> items)
    {
        var options = style.BibliographyOptions;
        var substitution = options.SubsequentAuthorSubstitute is { } words ? new AuthorSubstitution(words, options.SubstituteRule) : null;
        var entries = ImmutableArray.CreateBuilder<BibliographyEntry>(items.Count);
        foreach (var item in items)
        {
            var text = substitution is null ? renderer.EntryText(item, assembler)
                : renderer.Entry(item) is { } entry ? assembler.Assemble(substitution.Next(entry))
                : FormattedText.Empty;
            if (!text.IsEmpty) entries.Add(Entry(item, text));
        }

        return entries.DrainToImmutable();
    }

    private BibliographyEntry Entry(ItemState item, FormattedText text)
    {
        var split = style.BibliographyOptions.SecondFieldAlign is not null;
        return new BibliographyEntry(item.Item.Id, text, item.Number)
        {
            YearSuffix = item.Parameters.YearSuffix.Length > 0 ? item.Parameters.YearSuffix : null,
            FirstField = split ? Only(text, true) : null,
            Rest = split ? Only(text, false) : null,
        };
    }

    private static FormattedText Only(FormattedText text, bool margin) =>
        new([.. text.Runs.Where(run => HasMargin(run.Scope) == margin)]);

    private static bool HasMargin(RunScope? scope)
    {
        for (; scope is not null; scope = scope.Parent)
        {
            if (scope.Mark == RunMark.LeftMargin) return true;
        }

        return false;
    }
}
