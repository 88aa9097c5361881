using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Diagnostics.Text;
using SourceSpan = Casebook.Diagnostics.Text.SourceSpan;

namespace Casebook.Tests.Content.Assessing;

/// <summary>Writes small bodies of evidence in a line per thing; every span points at the line of its thing.</summary>
internal sealed class CaseFile
{
    private readonly Dictionary<string, DossierDraft> _dossiers = [];
    private readonly List<Source> _sources = [];
    private readonly List<Framework> _frameworks = [];
    private SiteConfig _config = new() { Title = LocalizedText.Of("Site"), Language = "en", Source = new SourceText(new SourcePath("site.config.yml"), "") };

    /// <summary>Adds a source; parents are separated by spaces.</summary>
    public CaseFile Source(string id, string parents = "", Func<Source, Source>? with = null)
    {
        var text = new SourceText(new SourcePath($"content/sources/{id}.md"), $"---\ntitle: {id}\nderived-from: [{parents}]\nreliability: B\n---\n");
        var source = new Source
        {
            Id = id,
            Path = text.Path,
            Item = new Item { Id = id, Type = "webpage" },
            Title = LocalizedText.Of(id),
            DerivedFrom = [.. Words(parents).Select(parent => new Derivation(parent, DerivationRelation.Republishes, text.Span(4 + 7 + id.Length, 12)))],
            Span = text.Span(4, 5),
        };
        _sources.Add(with is null ? source : with(source));
        return this;
    }

    /// <summary>Adds several sources that derive from nothing.</summary>
    public CaseFile Sources(string ids)
    {
        foreach (var id in Words(ids)) Source(id);
        return this;
    }

    /// <summary>Adds a withdrawn source.</summary>
    public CaseFile Withdrawn(string id, string parents = "") => Source(id, parents, source => source with { Withdrawn = Gone });

    /// <summary>Sets the framework of hypotheses.</summary>
    public CaseFile Hypotheses(string ids) => Framework("hypotheses", FrameworkKind.Hypotheses, ids, config => config with { Hypotheses = "hypotheses" });

    /// <summary>Sets the framework of explanations.</summary>
    public CaseFile Explanations(string ids) => Framework("explanations", FrameworkKind.Explanations, ids, config => config with { Explanations = "explanations" });

    /// <summary>Adds a scale.</summary>
    public CaseFile Scale(string id, string levels) => Framework(id, FrameworkKind.Scale, levels, config => config with { Scales = config.Scales.Add(id) });

    /// <summary>Adds a framework of tags.</summary>
    public CaseFile TagSet(string id, string tags) => Framework(id, FrameworkKind.Tags, tags, config => config with { Tags = config.Tags.Add(id) });

    /// <summary>Sets the site's as-of.</summary>
    public CaseFile AsOf(string date)
    {
        _config = _config with { AsOf = Date(date) };
        return this;
    }

    /// <summary>Adds a claim of a dossier: sources for, against and for background; ratings as "h1:I h2:CC"; confidence as a letter h, m or l.</summary>
    public CaseFile Claim(string key, string supports = "", string disputes = "", string background = "", char confidence = ' ', string ratings = "", Func<Claim, Claim>? with = null)
    {
        var (dossier, id) = (key.Split('#')[0], key.Split('#')[1]);
        Draft(dossier).Claims.Add((text, line) =>
        {
            var span = text.Span(line, 4);
            var claim = new Claim
            {
                Key = new ClaimKey(dossier, id),
                Statement = Body($"Statement of {id}."),
                Confidence = confidence switch { 'h' => Confidence.High, 'm' => Confidence.Moderate, 'l' => Confidence.Low, _ => null },
                Evidence = [.. Entries(supports, Stance.Supports), .. Entries(disputes, Stance.Disputes), .. Entries(background, Stance.Background)],
                BearsOn = [.. Words(ratings).Select(rating => Rate(rating, span))],
                Span = span,
            };
            return with is null ? claim : with(claim);

            IEnumerable<Evidence> Entries(string sources, Stance stance) =>
                Words(sources).Select(source => Graded(source, stance, span));
        });
        return this;
    }

    /// <summary>Changes a dossier after its claims are made.</summary>
    public CaseFile Dossier(string id, Func<Dossier, Dossier> with)
    {
        Draft(id).Changes.Add(with);
        return this;
    }

    /// <summary>Withdraws a dossier and with it its claims.</summary>
    public CaseFile WithdrawDossier(string id) =>
        Dossier(id, dossier => dossier with { Withdrawn = Gone, Claims = [.. dossier.Claims.Select(claim => claim with { Withdrawn = Gone })] });

    /// <summary>The whole, its lists in the order that a permutation key gives; 0 is ordinal.</summary>
    public EvidenceBase Build(int shuffle = 0)
    {
        var dossiers = _dossiers.Select(pair => pair.Value.Make(pair.Key)).OrderBy(item => item.Id, StringComparer.Ordinal).ToImmutableArray();
        var sources = _sources.OrderBy(item => item.Id, StringComparer.Ordinal).ToImmutableArray();
        if (shuffle != 0)
        {
            var random = new Random(shuffle);
            dossiers = [.. dossiers.OrderBy(_ => random.Next())];
            sources = [.. sources.OrderBy(_ => random.Next())];
        }

        return Join(dossiers, sources);
    }

    /// <summary>A date.</summary>
    public static Edtf Date(string text) => Edtf.Parse(text, out _) ?? throw new ArgumentException(text);

    /// <summary>An inline text without marks.</summary>
    public static Body Body(string text) => new()
    {
        Source = new SourceText(new SourcePath("content/text.md"), text), IsInline = true, PlainText = text,
    };

    /// <summary>A withdrawal with a reason.</summary>
    public static Withdrawal Gone => new(Date("2026-01-01"), Body("Retracted."), null);

    private EvidenceBase Join(ImmutableArray<Dossier> dossiers, ImmutableArray<Source> sources)
    {
        var uses = dossiers.SelectMany(dossier => dossier.Claims.SelectMany(claim => claim.Evidence.Select(evidence =>
            new SourceUse(UseKind.Claim, new ThingKey(ThingKind.Dossier, dossier.Id), claim, evidence, null, null))));
        return new EvidenceBase
        {
            Config = _config,
            Dossiers = dossiers,
            Sources = sources,
            Actors = [],
            Frameworks = [.. _frameworks],
            Topics = [],
            Terms = [],
            Pages = [],
            Media = [],
            DossierById = dossiers.ToFrozenDictionary(item => item.Id),
            SourceById = sources.ToFrozenDictionary(item => item.Id),
            ActorById = FrozenDictionary<string, Actor>.Empty,
            FrameworkById = _frameworks.ToFrozenDictionary(item => item.Id),
            ClaimByKey = dossiers.SelectMany(item => item.Claims).ToFrozenDictionary(item => item.Key),
            UsesOfSource = uses.GroupBy(use => use.Evidence!.Source).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray()),
            UsedSources = uses.Select(use => use.Evidence!.Source).ToFrozenSet(),
            LinksTo = FrozenDictionary<ThingKey, ImmutableArray<BackLink>>.Empty,
            DossiersOfActor = FrozenDictionary<string, ImmutableArray<string>>.Empty,
            DossiersOfTopic = FrozenDictionary<string, ImmutableArray<string>>.Empty,
            Redirects = [],
        };
    }

    private CaseFile Framework(string id, FrameworkKind kind, string items, Func<SiteConfig, SiteConfig> configure)
    {
        var text = new SourceText(new SourcePath($"content/frameworks/{id}.yml"), $"kind: {kind}\n");
        _frameworks.Add(new Framework
        {
            Id = id,
            Path = text.Path,
            Kind = kind,
            Title = LocalizedText.Of(id),
            Items = [.. Words(items).Select(item => new FrameworkItem(item, LocalizedText.Of(item), null, text.Span(0, 4)))],
            Span = text.Span(0, 4),
        });
        _config = configure(_config);
        return this;
    }

    private DossierDraft Draft(string id)
    {
        if (!_dossiers.TryGetValue(id, out var draft)) _dossiers[id] = draft = new DossierDraft();
        return draft;
    }

    private static Evidence Graded(string source, Stance stance, SourceSpan span)
    {
        var parts = source.Split('/');
        return new Evidence
        {
            Source = parts[0],
            Stance = stance,
            Credibility = parts.Length > 1 ? new Credibility(parts[1][0] - '0', parts[1].EndsWith('!') ? Body("Reason.") : null, span) : null,
            Span = span,
        };
    }

    private static Rating Rate(string rating, SourceSpan span) => new(rating.Split(':')[0], rating.Split(':')[1] switch
    {
        "CC" => Consistency.VeryConsistent,
        "C" => Consistency.Consistent,
        "N" => Consistency.Neutral,
        "I" => Consistency.Inconsistent,
        "II" => Consistency.VeryInconsistent,
        "NA" => Consistency.NotApplicable,
        var other => throw new ArgumentException(other),
    }, null, span);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed class DossierDraft
    {
        public List<Func<SourceText, int, Claim>> Claims { get; } = [];

        public List<Func<Dossier, Dossier>> Changes { get; } = [];

        public Dossier Make(string id)
        {
            const string line = "- id: claim\n";
            var text = new SourceText(new SourcePath($"content/dossiers/{id}.md"), "title: x\n" + string.Concat(Enumerable.Repeat(line, Claims.Count)));
            var dossier = new Dossier
            {
                Id = id,
                Path = text.Path,
                Title = LocalizedText.Of(id),
                Claims = [.. Claims.Select((make, i) => make(text, 9 + (i * line.Length)))],
                Span = text.Span(0, 5),
            };
            return Changes.Aggregate(dossier, (current, change) => change(current));
        }
    }
}
