using System.Collections.Concurrent;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>Renders cites and entries as trees and keeps what it has rendered; safe to use from many threads.</summary>
internal sealed class CiteRenderer(RenderPlan plan, ProcessingOptions options)
{
    private readonly ConcurrentDictionary<RenderKey, Fragment?> _known = new();
    private readonly ScriptChoices? _scripts = options.Translations || options.NameScripts != NameScripts.AsGiven
        ? new ScriptChoices(
            options.Translations, options.TranslationLanguage ?? plan.Locale.Language, options.NameScripts != NameScripts.AsGiven,
            options.NameScripts == NameScripts.OtherThenGiven)
        : null;

    public RenderPlan Plan { get; } = plan;

    /// <summary>What a cite prints at its place, its own prefix and suffix left out.</summary>
    public Fragment? Cite(CiteState state, ItemState item, IReadOnlyDictionary<string, int>? nameLevels)
    {
        var cite = state.Cite;
        var position = ((int)state.Position * 4) + (state.NearNote ? 2 : 0) + (state.StartsSentence ? 1 : 0);
        var key = new RenderKey(
            state.Item.Index, RenderArea.Citation, item.Parameters, position, state.FirstNote, item.Number, cite.Locator ?? "", cite.Label ?? "", cite.SuppressAuthor);
        if (nameLevels is null && item.Label.Length == 0 && _known.TryGetValue(key, out var known)) return known;
        var pass = new RenderPass(Plan, state.Item, RenderArea.Citation)
        {
            Cite = cite,
            Parameters = item.Parameters,
            Position = state.Position,
            NearNote = state.NearNote,
            FirstNote = state.FirstNote,
            CitationNumber = item.Number,
            CitationLabel = item.Label,
            NameLevels = nameLevels,
            SuppressAuthor = cite.SuppressAuthor,
        };
        var rendered = ElementRendering.RenderAll(Plan.Style.Citation!.Children, pass);
        if (state.StartsSentence && rendered is not null) rendered = SentenceStart.Apply(rendered, Plan.Locale.Culture);
        if (nameLevels is null && item.Label.Length == 0) _known[key] = rendered;
        return rendered;
    }

    /// <summary>What an entry prints, its second field not yet set apart: one fragment for each element of the layout.</summary>
    public Fragment? Entry(ItemState item)
    {
        var parameters = item.Parameters.Conditions > 0 || item.Parameters.YearSuffix.Length > 0
            ? CiteParameters.None with { Conditions = item.Parameters.Conditions, YearSuffix = item.Parameters.YearSuffix }
            : CiteParameters.None;
        var key = new RenderKey(item.Item.Index, RenderArea.Bibliography, parameters, 0, 0, item.Number, "", "", false);
        if (item.Label.Length == 0 && _known.TryGetValue(key, out var known)) return known;
        var pass = new RenderPass(Plan, item.Item, RenderArea.Bibliography)
        {
            Parameters = parameters,
            CitationNumber = item.Number,
            CitationLabel = item.Label,
            Scripts = _scripts,
        };
        var rendered = Entry(pass);
        if (item.Label.Length == 0) _known[key] = rendered;
        return rendered;
    }

    /// <summary>What a cite of an item prints for telling items apart: without locator or affixes, as a later cite.</summary>
    public Fragment? Plain(ItemState item, CiteParameters parameters, IReadOnlyDictionary<string, int>? nameLevels, List<NamesRecord>? trace)
    {
        var pass = new RenderPass(Plan, item.Item, RenderArea.Citation)
        {
            Cite = new Cite(item.Item.Id),
            Parameters = parameters,
            Position = CitePosition.Subsequent,
            IsComparing = true,
            CitationNumber = 0,
            CitationLabel = item.Label,
            NameLevels = nameLevels,
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

        return parts.Count == 0 ? null : EntryParts.Of(parts, layout, Plan.Style.BibliographyOptions.SecondFieldAlign is not null);
    }
}
