using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>A dossier in one of its languages: itself, its claims, its judgements, and the passages of its page.</summary>
internal sealed class DossierDocuments
{
    private readonly EvidenceBase _content;
    private readonly Assessment _assessment;
    private readonly Dossier _dossier;
    private readonly DossierTranslation? _translation;
    private readonly string _address;
    private readonly string _title;
    private readonly string _language;
    private readonly List<FacetValue> _facets = [];

    private DossierDocuments(EvidenceBase content, Assessment assessment, Dossier dossier, DossierTranslation? translation, string address)
    {
        (_content, _assessment, _dossier, _translation, _address) = (content, assessment, dossier, translation, address);
        _title = translation?.Title ?? dossier.Title.Text;
        _language = translation?.Language ?? content.Config.Language;
        foreach (var topic in dossier.Topics) _facets.Add(new FacetValue(SearchFacet.Topic, topic));
        if (dossier.Status is { } status) _facets.Add(new FacetValue(SearchFacet.Status, status));
    }

    /// <summary>The documents of a dossier in all languages that it has a page in.</summary>
    public static void Add(EvidenceBase content, Assessment assessment, Dossier dossier, PageAddress addressOf, List<SearchDocument> documents)
    {
        var key = new ThingKey(ThingKind.Dossier, dossier.Id);
        if (addressOf(key, content.Config.Language) is { } address) new DossierDocuments(content, assessment, dossier, null, address).AddTo(documents);
        foreach (var (language, translation) in dossier.Translations)
        {
            if (addressOf(key, language) is { } translated) new DossierDocuments(content, assessment, dossier, translation, translated).AddTo(documents);
        }
    }

    private void AddTo(List<SearchDocument> documents)
    {
        documents.Add(Whole());
        foreach (var claim in _dossier.Claims) documents.Add(OfClaim(claim));
        foreach (var judgement in _dossier.Judgements)
        {
            var text = _translation?.Judgements.GetValueOrDefault(judgement.Id) ?? judgement.Text;
            var texts = new DocumentTexts().Show(SearchField.Statement, text).Show(SearchField.Text, judgement.Because);
            foreach (var assumption in judgement.Assumptions) texts.Show(SearchField.Text, assumption);
            documents.Add(Part(SearchKind.Judgement, judgement.Id, "", texts));
        }

        if ((_translation is null ? _dossier.Narrative : _translation.Narrative) is { } narrative)
        {
            foreach (var (anchor, heading, text) in PassageReader.Read(narrative))
                documents.Add(Part(SearchKind.Passage, anchor, heading, new DocumentTexts().Show(SearchField.Text, text)));
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
            Href = _address,
            Title = _title,
            Language = _language,
            Texts = texts.All,
            Facets = _facets,
            When = MonthSpan.Of(_dossier.Period),
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
        var facets = new List<FacetValue>(_facets);
        if (_assessment.Claims.TryGetValue(claim.Key, out var assessed)) facets.Add(new FacetValue(SearchFacet.State, FacetIds.Of(assessed.State)));
        foreach (var evidence in claim.Evidence)
        {
            AddOnce(facets, new FacetValue(SearchFacet.Stance, FacetIds.Of(evidence.Stance)));
            if (_content.SourceById.TryGetValue(evidence.Source, out var source)) SourceDocuments.AddAppraisal(source, facets);
        }

        return Part(SearchKind.Claim, claim.Id, "", texts) with { Facets = facets, When = MonthSpan.Of(claim.Date) };
    }

    private void AddEventsAndGaps(List<SearchDocument> documents)
    {
        for (var i = 0; i < _dossier.Timeline.Length; i++)
        {
            var entry = _dossier.Timeline[i];
            var texts = new DocumentTexts().Show(SearchField.Text, entry.Event);
            documents.Add(Part(SearchKind.Passage, PassageAnchors.Event(i), entry.Date.Text, texts) with { When = MonthSpan.Of(entry.Date) });
        }

        for (var i = 0; i < _dossier.Gaps.Length; i++)
        {
            var texts = new DocumentTexts().Show(SearchField.Text, _dossier.Gaps[i].Question).Show(SearchField.Text, _dossier.Gaps[i].Tried);
            documents.Add(Part(SearchKind.Passage, PassageAnchors.Gap(i), "", texts));
        }
    }

    private SearchDocument Part(SearchKind kind, string? anchor, string title, DocumentTexts texts) => new()
    {
        Kind = kind,
        Href = anchor is null ? _address : $"{_address}#{anchor}",
        Title = title,
        Around = _title,
        Language = _language,
        Texts = texts.All,
        Facets = _facets,
        When = MonthSpan.Of(_dossier.Period),
    };

    private static void AddOnce(List<FacetValue> facets, FacetValue value)
    {
        if (!facets.Contains(value)) facets.Add(value);
    }
}
