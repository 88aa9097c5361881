using System.Collections.Concurrent;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>Renders cites and entries of a number of items as trees and keeps what it has rendered; safe to use from many threads.</summary>
internal sealed class CiteRenderer(RenderPlan plan, ProcessingOptions options, int items)
{
    private readonly ItemTexts?[] _plain = new ItemTexts?[items];
    private readonly ConcurrentDictionary<RenderKey, Fragment?> _known = new();
    private readonly ConcurrentDictionary<(int Item, CiteParameters Parameters), string> _texts = new();
    private readonly ConcurrentDictionary<RenderKey, FormattedText> _entries = new();
    private readonly bool _usesNumber = plan.Style.Bibliography is { } bibliography && VariableUse.In(bibliography.Children, plan.Style, RenderPass.CitationNumberVariable);
    private readonly bool _citesNumber = VariableUse.In(plan.Style.Citation!.Children, plan.Style, RenderPass.CitationNumberVariable);
    private readonly bool _usesFirstNote = VariableUse.In(plan.Style.Citation!.Children, plan.Style, RenderPass.FirstNoteVariable);
    private readonly bool _usesPosition = plan.Inherited(RenderArea.Citation).DependsOnPosition || VariableUse.OfPosition(plan.Style.Citation!.Children, plan.Style);
    private readonly bool _wordsLocator = VariableUse.AsNumber(plan.Style.Citation!.Children, plan.Style, RenderPass.LocatorVariable);
    private readonly ScriptChoices? _scripts = options.Translations || options.NameScripts != NameScripts.AsGiven
        ? new ScriptChoices(
            options.Translations, options.TranslationLanguage ?? plan.Locale.Language, options.NameScripts != NameScripts.AsGiven,
            options.NameScripts == NameScripts.OtherThenGiven)
        : null;

    public RenderPlan Plan { get; } = plan;

    /// <summary>What a cite prints at its place, its own prefix and suffix left out.</summary>
    public Fragment? Cite(CiteState state, ItemState item)
    {
        if (KeyOf(state, item) is not { } key) return Render(state, item);
        if (_known.TryGetValue(key, out var known)) return key.IsAtNumber ? NumberedPlaces.Move(known, state.Cite.Locator!) : known;
        var rendered = Render(state, item);
        if (!key.IsAtNumber || NumberedPlaces.CanMove(rendered)) _known[key] = rendered;
        return rendered;
    }

    /// <summary>What decides how a cite prints; null for one that is seldom asked for twice: kept, such cites would pile up.</summary>
    public RenderKey? KeyOf(CiteState state, ItemState item)
    {
        var (cite, locator) = (state.Cite, state.Cite.Locator ?? "");
        var isAtNumber = !_wordsLocator && NumberedPlaces.IsNumber(locator);
        if (item.Label.Length > 0 || (locator.Length > 0 && !isAtNumber)) return null;
        var position = (_usesPosition ? ((int)state.Position * 4) + (state.NearNote ? 2 : 0) : 0) + (state.StartsSentence ? 1 : 0);
        return new RenderKey(
            state.Item.Index, RenderArea.Citation, item.Parameters, position, _usesFirstNote ? state.FirstNote : 0, _citesNumber ? item.Number : 0, isAtNumber, cite.Label ?? "",
            cite.SuppressAuthor);
    }

    /// <summary>The same, made anew.</summary>
    public Fragment? Render(CiteState state, ItemState item)
    {
        var pass = new RenderPass(Plan, state.Item, RenderArea.Citation)
        {
            Cite = state.Cite,
            Parameters = item.Parameters,
            Position = state.Position,
            NearNote = state.NearNote,
            FirstNote = state.FirstNote,
            CitationNumber = item.Number,
            CitationLabel = item.Label,
            SuppressAuthor = state.Cite.SuppressAuthor,
            Links = options.Links,
        };
        var rendered = ElementRendering.RenderAll(Plan.Style.Citation!.Children, pass);
        if (state.StartsSentence && rendered is not null) rendered = SentenceStart.Apply(rendered, Plan.Locale.Culture);
        return rendered;
    }

    /// <summary>What an entry prints as a tree; null when nothing is printed.</summary>
    public Fragment? Entry(ItemState item)
    {
        var pass = new RenderPass(Plan, item.Item, RenderArea.Bibliography)
        {
            Parameters = EntryParameters(item),
            CitationNumber = item.Number,
            CitationLabel = item.Label,
            Scripts = _scripts,
            Links = options.Links,
        };
        return Entry(pass);
    }

    /// <summary>The finished text of an entry that no entry before it changes; empty when nothing is printed.</summary>
    public FormattedText EntryText(ItemState item, RunAssembler assembler)
    {
        if (item.Label.Length > 0) return assembler.Assemble(Entry(item));
        var parameters = EntryParameters(item);
        if (!_usesNumber && PlainOf(item, parameters) is { } plain) return plain.Entry ??= assembler.Assemble(Entry(item));
        var key = new RenderKey(item.Item.Index, RenderArea.Bibliography, parameters, 0, 0, _usesNumber ? item.Number : 0, false, "", false);
        return _entries.TryGetValue(key, out var known) ? known : _entries[key] = assembler.Assemble(Entry(item));
    }

    private static CiteParameters EntryParameters(ItemState item) => item.Parameters.Conditions == 0 && item.Parameters.YearSuffix.Length == 0
        ? CiteParameters.None
        : CiteParameters.None with { Conditions = item.Parameters.Conditions, YearSuffix = item.Parameters.YearSuffix };

    /// <summary>The text of a cite of an item for telling items apart: without locator or affixes, as a later cite.</summary>
    public string PlainText(ItemState item, CiteParameters parameters)
    {
        if (item.Label.Length > 0) return SortRendering.Text(Plain(item, parameters, null));
        if (PlainOf(item, parameters) is { } plain) return plain.Cite ??= SortRendering.Text(Plain(item, parameters, null));
        var key = (item.Item.Index, parameters);
        return _texts.TryGetValue(key, out var known) ? known : _texts[key] = SortRendering.Text(Plain(item, parameters, null));
    }

    /// <summary>The blocks of names of the same cite; kept of an item without parameters only.</summary>
    public NamesRecord[] NamesOf(ItemState item, CiteParameters parameters)
    {
        var plain = PlainOf(item, parameters);
        if (plain?.Names is { } known) return known;
        var trace = new List<NamesRecord>();
        var rendered = Plain(item, parameters, trace);
        NamesRecord[] names = [.. trace];
        if (plain is null) return names;
        plain.Cite = SortRendering.Text(rendered);
        return plain.Names = names;
    }

    /// <summary>What is kept of an item without parameters; null for one that has some, or a label of its run.</summary>
    private ItemTexts? PlainOf(ItemState item, CiteParameters parameters) =>
        ReferenceEquals(parameters, CiteParameters.None) && item.Label.Length == 0 ? _plain[item.Item.Index] ??= new ItemTexts() : null;

    private Fragment? Plain(ItemState item, CiteParameters parameters, List<NamesRecord>? trace)
    {
        var pass = new RenderPass(Plan, item.Item, RenderArea.Citation)
        {
            Cite = new Cite(item.Item.Id),
            Parameters = parameters,
            Position = CitePosition.Subsequent,
            IsComparing = true,
            CitationLabel = item.Label,
            Trace = trace,
        };
        return ElementRendering.RenderAll(Plan.Style.Citation!.Children, pass);
    }

    private Fragment? Entry(RenderPass pass)
    {
        var layout = Plan.Style.Bibliography!;
        var parts = new List<Fragment>();
        foreach (var element in layout.Children)
        {
            if (ElementRendering.Render(element, pass) is { } part) parts.Add(part);
        }

        if (parts.Count > 0) parts[0] = SentenceStart.Apply(parts[0], Plan.Locale.Culture);
        return parts.Count == 0 ? null : EntryParts.Of(parts, layout, Plan.Style.BibliographyOptions.SecondFieldAlign is not null);
    }
}
