using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>The state of rendering one cite, entry or sort key: whose it is, where, and what has been printed so far.</summary>
internal sealed class RenderPass(RenderPlan plan, PreparedItem item, RenderArea area)
{
    private const int MaxSteps = 200_000;
    private const int MaxDepth = 400;

    public static readonly int CitationNumberVariable = Variables.IndexOf("citation-number");
    public static readonly int LocatorVariable = Variables.IndexOf("locator");
    public static readonly int FirstNoteVariable = Variables.IndexOf("first-reference-note-number");
    public static readonly int YearSuffixVariable = Variables.IndexOf("year-suffix");
    public static readonly int CitationLabelVariable = Variables.IndexOf("citation-label");

    // One for each thread: a pass takes out of it what it has put in, so it is empty between passes.
    [ThreadStatic]
    private static List<Fragment>? s_row;

    private VariableSet _suppressed;
    private int _steps;
    private int _depth;

    public RenderPlan Plan { get; } = plan;

    public PreparedItem Item { get; } = item;

    public RenderArea Area { get; } = area;

    public CiteParameters Parameters { get; init; } = CiteParameters.None;

    /// <summary>The cite, or null in a bibliography.</summary>
    public Cite? Cite { get; init; }

    public CitePosition Position { get; init; }

    public bool NearNote { get; init; }

    /// <summary>The number of the note of the item's first cite, or 0.</summary>
    public int FirstNote { get; init; }

    /// <summary>The item's number, or 0 when it has none yet.</summary>
    public int CitationNumber { get; init; }

    /// <summary>The label that citation-label prints where the item brings none.</summary>
    public string CitationLabel { get; init; } = "";

    /// <summary>True while a sort key renders.</summary>
    public bool IsSorting { get; init; }

    /// <summary>True while a cite renders for telling items apart: the date of access does not count.</summary>
    public bool IsComparing { get; init; }

    /// <summary>The et-al settings of a sort key.</summary>
    public NameOptions SortNames { get; init; } = NameOptions.Empty;

    /// <summary>True to make web addresses and DOIs links.</summary>
    public bool Links { get; init; }

    /// <summary>True to leave out the names of the author.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>Translations and other scripts that the bibliography shows; null for none.</summary>
    public ScriptChoices? Scripts { get; init; }

    /// <summary>The number of variables asked for, and of those that printed something, since the innermost group began.</summary>
    public int Called { get; set; }

    public int Rendered { get; set; }

    /// <summary>The number of blocks of names begun so far.</summary>
    public int NamesBlocks { get; set; }

    /// <summary>What each block of names held; null when nobody asks.</summary>
    public List<NamesRecord>? Trace { get; init; }

    /// <summary>What the rows of elements that are being rendered have printed so far, the innermost row at the end.</summary>
    public List<Fragment> Row { get; } = s_row ??= new List<Fragment>(32);

    public bool YearSuffixPrinted { get; set; }

    /// <summary>True once the author has been left out.</summary>
    public bool AuthorTaken { get; set; }

    /// <summary>The number of disambiguate conditions tested so far.</summary>
    public int ConditionsTested { get; set; }

    /// <summary>The names element around a substitute, whose options a bare names inside takes.</summary>
    public NamesElement? SubstituteFor { get; set; }

    public bool InSubstitute { get; set; }

    public CultureInfo Culture => Plan.Locale.Culture;

    /// <summary>False once the work for one text has grown beyond all measure; then nothing more is rendered.</summary>
    public bool Enter()
    {
        if (_steps >= MaxSteps || _depth >= MaxDepth) return false;
        _steps++;
        _depth++;
        return true;
    }

    public void Leave() => _depth--;

    public bool IsSuppressed(int variable) => variable >= 0 && _suppressed.Contains(variable);

    public void Suppress(int variable)
    {
        if (variable >= 0) _suppressed.Add(variable);
    }

    /// <summary>The text of a standard or number variable, those of the cite and the run included; null when there is none.</summary>
    public string? Text(int variable)
    {
        if (variable < 0) return null;
        if (variable == LocatorVariable) return Cite?.Locator is { Length: > 0 } locator ? locator : null;
        if (variable == CitationNumberVariable) return CitationNumber > 0 ? CitationNumber.ToString(CultureInfo.InvariantCulture) : null;
        if (variable == FirstNoteVariable) return FirstNote > 0 ? FirstNote.ToString(CultureInfo.InvariantCulture) : null;
        if (variable == YearSuffixVariable) return Parameters.YearSuffix.Length > 0 ? Parameters.YearSuffix : null;
        if (variable == CitationLabelVariable) return Item.Text(variable) ?? (CitationLabel.Length > 0 ? CitationLabel + Parameters.YearSuffix : null);
        return Item.Text(variable);
    }

    /// <summary>True when the item or the cite has a value for a variable, printed or not.</summary>
    public bool Has(int variable) => Text(variable) is not null || Item.Has(variable);
}
