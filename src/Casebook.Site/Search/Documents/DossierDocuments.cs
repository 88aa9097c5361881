using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Site.Search.Documents;

/// <summary>A dossier in one of its languages: itself, its claims, its judgements, and the passages of its page.</summary>
internal sealed class DossierDocuments
{
    private readonly EvidenceBase _content;
    private readonly Assessment _assessment;
    private readonly IReadOnlyDictionary<string, FacetValue[]> _appraisals;
    private readonly Dossier _dossier;
    private readonly DossierTranslation? _translation;
    private readonly string _address;
    private readonly string _title;
    private readonly string _language;
    private readonly FacetValue[] _facets;
    private readonly List<FacetValue> _chosen = [];
    private readonly MonthSpan? _when;

    private DossierDocuments(DocumentInputs inputs, Dossier dossier, DossierTranslation? translation, string address)
    {
        (_content, _assessment, _appraisals) = (inputs.Content, inputs.Assessment, inputs.Appraisals);
        (_dossier, _translation, _address) = (dossier, translation, address);
        _title = translation?.Title ?? dossier.Title.Text;
        _when = MonthSpan.Of(dossier.Period);
        _language = translation?.Language ?? inputs.Content.Config.Language;
        _facets = [.. dossier.Topics.Select(topic => new FacetValue(SearchFacet.Topic, topic)), .. dossier.Status is { } status ? [new FacetValue(SearchFacet.Status, status)] : Array.Empty<FacetValue>()];
    }

    /// <summary>Adds the documents of a dossier in all languages that it has a page in.</summary>
    /// <param name="inputs">What documents are made from.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="documents">Where the documents go.</param>
    /// <param name="words">Where texts are put together; empty before and after.</param>
    public static void Add(DocumentInputs inputs, Dossier dossier, List<SearchDocument> documents, PlainTextBuilder words)
    {
        var key = new ThingKey(ThingKind.Dossier, dossier.Id);
        if (inputs.AddressOf(key, inputs.Content.Config.Language) is { } address) new DossierDocuments(inputs, dossier, null, address).AddTo(documents, words);
        foreach (var (language, translation) in dossier.Translations)
        {
            if (inputs.AddressOf(key, language) is { } translated) new DossierDocuments(inputs, dossier, translation, translated).AddTo(documents, words);
        }
    }

    private void AddTo(List<SearchDocument> documents, PlainTextBuilder words)
    {
        documents.Add(Whole());
        foreach (var claim in _dossier.Claims) documents.Add(OfClaim(claim));
        foreach (var judgement in _dossier.Judgements)
        {
            var text = _translation?.Judgements.GetValueOrDefault(judgement.Id) ?? judgement.Text;
            var texts = new DocumentTexts().Show(SearchField.Statement, text).Show(SearchField.Text, judgement.Because);
            foreach (var assumption in judgement.Assumptions) texts.Show(SearchField.Text, assumption);
            documents.Add(Part(SearchKind.Judgement, judgement.Id, "", texts, _facets, _when));
        }

        if ((_translation is null ? _dossier.Narrative : _translation.Narrative) is { } narrative)
        {
            foreach (var (anchor, heading, text) in PassageReader.Read(narrative, words))
                documents.Add(Part(SearchKind.Passage, anchor, heading, new DocumentTexts().Show(SearchField.Text, text), _facets, _when));
        }

        if (_translation is null) AddEventsAndGaps(documents);
    }

    private SearchDocument Whole()
    {
        var texts = new DocumentTexts().Show(SearchField.Summary, _translation?.Summary ?? _dossier.Summary);
        if (_translation is null) texts.Show(SearchField.Name, _dossier.Title.Others.Values);
        texts.Show(SearchField.Name, _dossier.AlsoKnownAs);
        foreach (var topic in _content.Topics)
        {
            if (_dossier.Topics.Contains(topic.Id)) texts.Find(SearchField.Label, topic.Name.In(_language));
        }

        foreach (var role in _dossier.Actors)
        {
            if (_content.ActorById.TryGetValue(role.Actor, out var actor)) texts.Find(SearchField.Label, actor.Name.Text).Find(SearchField.Label, actor.Name.Others.Values);
        }

        return new SearchDocument
        {
            Kind = SearchKind.Dossier,
            Path = _address,
            Title = _title,
            Language = _language,
            Texts = texts.All,
            Facets = _facets,
            When = _when,
        };
    }

    private SearchDocument OfClaim(Claim claim)
    {
        var texts = new DocumentTexts().Show(SearchField.Statement, _translation?.Statements.GetValueOrDefault(claim.Id) ?? claim.Statement);
        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Quote is { } quote) texts.Show(SearchField.Quotation, quote.Exact).Show(SearchField.Quotation, quote.Translation);
        }

        texts.Show(SearchField.Text, claim.Because);
        return Part(SearchKind.Claim, claim.Id, "", texts, FacetsOf(claim), MonthSpan.Of(claim.Date));
    }

    private FacetValue[] FacetsOf(Claim claim)
    {
        var facets = _chosen;
        facets.Clear();
        foreach (var value in _facets) facets.Add(value);
        if (_assessment.Claims.TryGetValue(claim.Key, out var assessed)) facets.Add(new FacetValue(SearchFacet.State, FacetIds.Of(assessed.State)));
        foreach (var evidence in claim.Evidence)
        {
            AddOnce(facets, new FacetValue(SearchFacet.Stance, FacetIds.Of(evidence.Stance)));
            foreach (var value in _appraisals.GetValueOrDefault(evidence.Source, [])) AddOnce(facets, value);
        }

        return [.. facets];
    }

    private void AddEventsAndGaps(List<SearchDocument> documents)
    {
        for (var i = 0; i < _dossier.Timeline.Length; i++)
        {
            var entry = _dossier.Timeline[i];
            var texts = new DocumentTexts().Show(SearchField.Text, entry.Event);
            documents.Add(Part(SearchKind.Passage, PassageAnchors.Event(i), entry.Date.Text, texts, _facets, MonthSpan.Of(entry.Date)));
        }

        for (var i = 0; i < _dossier.Gaps.Length; i++)
        {
            var texts = new DocumentTexts().Show(SearchField.Text, _dossier.Gaps[i].Question).Show(SearchField.Text, _dossier.Gaps[i].Tried);
            documents.Add(Part(SearchKind.Passage, PassageAnchors.Gap(i), "", texts, _facets, _when));
        }
    }

    private SearchDocument Part(SearchKind kind, string? anchor, string title, DocumentTexts texts, FacetValue[] facets, MonthSpan? when) => new()
    {
        Kind = kind,
        Path = _address,
        Anchor = anchor ?? "",
        Title = title,
        Around = _title,
        Language = _language,
        Texts = texts.All,
        Facets = facets,
        When = when,
    };

    private static void AddOnce(List<FacetValue> facets, FacetValue value)
    {
        if (!facets.Contains(value)) facets.Add(value);
    }
}
