using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Routing;

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
    private readonly DocumentDesk _desk;
    private readonly MonthSpan? _when;

    private DossierDocuments(DocumentInputs inputs, Dossier dossier, DossierTranslation? translation, string address, DocumentDesk desk)
    {
        (_content, _assessment, _appraisals) = (inputs.Content, inputs.Assessment, inputs.Appraisals);
        (_dossier, _translation, _address, _desk) = (dossier, translation, address, desk);
        _title = translation?.Title ?? dossier.Title.Text;
        _when = MonthSpan.Of(dossier.Period);
        _language = translation?.Language ?? inputs.Content.Config.Language;
        foreach (var topic in dossier.Topics) desk.Facets.Add(new FacetValue(SearchFacet.Topic, topic));
        if (dossier.Status is { } status) desk.Facets.Add(new FacetValue(SearchFacet.Status, status));
        _facets = desk.Facets.Take();
    }

    /// <summary>Adds the documents of a dossier that are of one kind, in all languages that it has a page in.</summary>
    /// <param name="inputs">What documents are made from.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="kind">The kind, one of those that dossiers have.</param>
    /// <param name="desk">Where documents are put together.</param>
    /// <param name="documents">Where the documents go.</param>
    public static void Add(DocumentInputs inputs, Dossier dossier, SearchKind kind, DocumentDesk desk, List<SearchDocument> documents)
    {
        var key = new ThingKey(ThingKind.Dossier, dossier.Id);
        if (inputs.AddressOf(key, inputs.Content.Config.Language) is { } address) new DossierDocuments(inputs, dossier, null, address, desk).AddTo(documents, kind);
        foreach (var (language, translation) in dossier.Translations)
        {
            if (inputs.AddressOf(key, language) is { } translated) new DossierDocuments(inputs, dossier, translation, translated, desk).AddTo(documents, kind);
        }
    }

    private void AddTo(List<SearchDocument> documents, SearchKind kind)
    {
        switch (kind)
        {
            case SearchKind.Dossier:
                documents.Add(Whole());
                break;
            case SearchKind.Claim:
                foreach (var claim in _dossier.Claims) documents.Add(OfClaim(claim));
                break;
            case SearchKind.Judgement:
                foreach (var judgement in _dossier.Judgements) documents.Add(OfJudgement(judgement));
                break;
            case SearchKind.Passage:
                AddPassages(documents);
                if (_translation is null) AddEventsAndGaps(documents);
                break;
        }
    }

    private void AddPassages(List<SearchDocument> documents)
    {
        if ((_translation is null ? _dossier.Narrative : _translation.Narrative) is not { } narrative) return;
        foreach (var (number, words) in narrative.Sections.Read())
        {
            BodyHeading? heading = number < 0 ? null : narrative.Headings[number];
            documents.Add(Part(SearchKind.Passage, heading?.Id, heading?.Text ?? "", _desk.Texts, _facets, _when, words));
        }
    }

    private SearchDocument OfJudgement(Judgement judgement)
    {
        var text = _translation?.Judgements.GetValueOrDefault(judgement.Id) ?? judgement.Text;
        var texts = _desk.Texts.Show(SearchField.Statement, text).Show(SearchField.Text, judgement.Because);
        foreach (var assumption in judgement.Assumptions) texts.Show(SearchField.Text, assumption);
        return Part(SearchKind.Judgement, judgement.Id, "", texts, _facets, _when);
    }

    private SearchDocument Whole()
    {
        var texts = _desk.Texts.Show(SearchField.Summary, _translation?.Summary ?? _dossier.Summary);
        if (_translation is null) texts.ShowOthers(_dossier.Title);
        texts.Show(SearchField.Name, _dossier.AlsoKnownAs);
        foreach (var topic in _content.Topics)
        {
            if (_dossier.Topics.Contains(topic.Id)) texts.Find(SearchField.Label, topic.Name.In(_language));
        }

        foreach (var role in _dossier.Actors)
        {
            if (_content.ActorById.TryGetValue(role.Actor, out var actor)) texts.FindAll(SearchField.Label, actor.Name);
        }

        return new SearchDocument
        {
            Kind = SearchKind.Dossier,
            Path = _address,
            Title = _title,
            Language = _language,
            Texts = texts.Take(),
            Facets = _facets,
            When = _when,
        };
    }

    private SearchDocument OfClaim(Claim claim)
    {
        var texts = _desk.Texts.Show(SearchField.Statement, _translation?.Statements.GetValueOrDefault(claim.Id) ?? claim.Statement);
        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Quote is { } quote) texts.Show(SearchField.Quotation, quote.Exact).Show(SearchField.Quotation, quote.Translation);
        }

        texts.Show(SearchField.Text, claim.Because);
        return Part(SearchKind.Claim, claim.Id, "", texts, FacetsOf(claim), MonthSpan.Of(claim.Date));
    }

    private FacetValue[] FacetsOf(Claim claim)
    {
        var facets = _desk.Facets.Add(_facets);
        if (_assessment.Claims.TryGetValue(claim.Key, out var assessed)) facets.Add(new FacetValue(SearchFacet.State, FacetIds.Of(assessed.State)));
        foreach (var evidence in claim.Evidence)
        {
            facets.Add(new FacetValue(SearchFacet.Stance, FacetIds.Of(evidence.Stance)));
            if (_appraisals.TryGetValue(evidence.Source, out var appraisal)) facets.Add(appraisal);
        }

        return facets.Take();
    }

    private void AddEventsAndGaps(List<SearchDocument> documents)
    {
        for (var i = 0; i < _dossier.Timeline.Length; i++)
        {
            var entry = _dossier.Timeline[i];
            var texts = _desk.Texts.Show(SearchField.Text, entry.Event);
            documents.Add(Part(SearchKind.Passage, Anchors.Event(i), entry.Date.Text, texts, _facets, MonthSpan.Of(entry.Date)));
        }

        for (var i = 0; i < _dossier.Gaps.Length; i++)
        {
            var texts = _desk.Texts.Show(SearchField.Text, _dossier.Gaps[i].Question).Show(SearchField.Text, _dossier.Gaps[i].Tried);
            documents.Add(Part(SearchKind.Passage, Anchors.Gap(i), "", texts, _facets, _when));
        }
    }

    private SearchDocument Part(SearchKind kind, string? anchor, string title, DocumentTexts texts, FacetValue[] facets, MonthSpan? when, ReadOnlyMemory<byte> passage = default) => new()
    {
        Kind = kind,
        Path = _address,
        Anchor = anchor ?? "",
        Title = title,
        Around = _title,
        Language = _language,
        Texts = texts.Take(),
        Passage = passage,
        Facets = facets,
        When = when,
    };
}
