using System.Globalization;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>cs:names: the names of one or more variables with their labels, or what the style substitutes.</summary>
internal static class NamesRendering
{
    private static readonly int Editor = Variables.IndexOf("editor");
    private static readonly int Translator = Variables.IndexOf("translator");
    private static readonly int EditorTranslator = Variables.IndexOf("editor-translator");

    public static Fragment? Render(NamesElement element, RenderPass pass)
    {
        var source = !element.HasOwnName && pass.SubstituteFor is { } outer ? outer : element;
        var options = Options(source, pass);
        pass.Called++;
        var result = options.Form == NameForm.Count ? Count(element, options, pass) : List(element, source, options, pass);
        if (result is not null)
        {
            pass.Rendered++;
            if (pass.InSubstitute)
            {
                foreach (var variable in element.Variables) pass.Suppress(variable);
            }

            return TakesAuthor(pass) ? null : ElementRendering.Finish(result, element.Look, pass);
        }

        return element.Substitute.Length > 0 ? Substituted(element, pass) : null;
    }

    /// <summary>True for the first names of a cite whose author is left out.</summary>
    private static bool TakesAuthor(RenderPass pass)
    {
        if (!pass.SuppressAuthor || pass.AuthorTaken || pass.InSubstitute) return false;
        pass.AuthorTaken = true;
        return true;
    }

    private static NameOptions Options(NamesElement source, RenderPass pass)
    {
        var options = pass.Plan.Names(source, pass.Area);
        if (!pass.IsSorting) return options;
        return pass.SortNames.Over(options) with { NameAsSortOrder = SortOrder.All, Form = options.Form == NameForm.Count ? NameForm.Count : options.Form };
    }

    private static Fragment? Count(NamesElement element, NameOptions options, RenderPass pass)
    {
        var total = 0;
        foreach (var variable in element.Variables)
        {
            if (pass.IsSuppressed(variable) || pass.Item.Names(variable) is not { } names) continue;
            var min = options.EtAlMin ?? 0;
            total += min > 0 && names.Length >= min ? Math.Min(names.Length, options.EtAlUseFirst ?? 1) : names.Length;
        }

        return total == 0 ? null : Fragment.Leaf(total.ToString(CultureInfo.InvariantCulture));
    }

    private static Fragment? List(NamesElement element, NamesElement source, NameOptions options, RenderPass pass)
    {
        var merged = IsMerged(element, pass);
        var (row, start) = (pass.Row, pass.Row.Count);
        foreach (var variable in element.Variables)
        {
            if (merged && variable != element.Variables[0]) continue;
            if (pass.IsSuppressed(variable) || pass.Item.Names(variable) is not { } names) continue;
            if (NameListRendering.Render(source, options, variable, names, pass) is not { } list) continue;
            var term = merged ? "editortranslator" : variable == EditorTranslator ? "editortranslator" : Variables.NameAt(variable);
            row.Add(Labelled(list, source, term, names.Length > 1, pass));
        }

        return Fragment.JoinEnd(row, start, element.Delimiter ?? source.Delimiter ?? pass.Plan.Inherited(pass.Area).NamesDelimiter ?? "");
    }

    private static Fragment Labelled(Fragment list, NamesElement source, string term, bool isPlural, RenderPass pass)
    {
        if (source.Label is null || pass.IsSorting || LabelRendering.Words(source.Label, term, isPlural, pass) is not { } label) return list;
        return Fragment.Join(source.LabelFirst ? [label, list] : [list, label])!;
    }

    /// <summary>True when editors and translators are the same people and the locale has a word for that.</summary>
    private static bool IsMerged(NamesElement element, RenderPass pass)
    {
        if (element.Variables.Length != 2 || Array.IndexOf(element.Variables, Editor) < 0 || Array.IndexOf(element.Variables, Translator) < 0) return false;
        if (pass.IsSuppressed(Editor) || pass.IsSuppressed(Translator)) return false;
        if (pass.Item.Names(Editor) is not { } editors || pass.Item.Names(Translator) is not { } translators || editors.Length != translators.Length) return false;
        for (var i = 0; i < editors.Length; i++)
        {
            if (!editors[i].IsSame(translators[i])) return false;
        }

        return pass.Plan.Locale.Find("editortranslator") is { Length: > 0 };
    }

    private static Fragment? Substituted(NamesElement element, RenderPass pass)
    {
        var (outer, inside) = (pass.SubstituteFor, pass.InSubstitute);
        (pass.SubstituteFor, pass.InSubstitute) = (element.HasOwnName || outer is null ? element : outer, true);
        Fragment? result = null;
        foreach (var candidate in element.Substitute)
        {
            result = ElementRendering.Render(candidate, pass);
            if (result is not null || (candidate is TextElement { Source: TextSource.Term } term && pass.Plan.Locale.Find(term.Words, term.Form) is not null)) break;
        }

        (pass.SubstituteFor, pass.InSubstitute) = (outer, inside);
        if (result is null) return null;
        pass.Rendered++;
        if (result.Find(FragmentTag.Names) is null && element.Variables.Length > 0)
        {
            result = result.Within(FragmentTag.Names, new NamesRecord
            {
                Variable = element.Variables[0], Block = -1, Names = [], Shown = 0, Persons = [result], BaseLevel = 2, HasInitials = false,
            });
        }

        return TakesAuthor(pass) ? null : ElementRendering.Finish(result, element.Look, pass);
    }
}
