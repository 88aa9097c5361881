using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Binding;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Syntax;
using Casebook.Content.Threads;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Compilation;

/// <summary>Binds the parsed files of a site: frameworks first, for others name their items, then all else side by side.</summary>
internal sealed class SiteBinding(SiteSymbols symbols, SiteConfig? config, int jobs)
{
    private readonly ImmutableArray<ParsedFile> _files = symbols.Files;

    private SiteTerms _terms = new()
    {
        Config = config,
        Frameworks = FrozenDictionary<string, Framework>.Empty,
        UnreadableFrameworks = FrozenSet<string>.Empty,
    };

    /// <summary>What sources without a file of their own report: one bag for all, in the order of their ids.</summary>
    public DiagnosticBag LibraryDiagnostics { get; } = new();

    /// <summary>The records, and the settings with what they name in other files; null without settings, when all that can be is bound and reported all the same.</summary>
    public BoundSite? Bind(ParsedFile? settings)
    {
        var frameworks = BindFrameworks();
        var navigation = BindSettings(settings);
        _terms = _terms with { BrokenSettings = BrokenSettings.Of(settings) };
        var dossiers = Each(ContentKind.Dossier, BindDossier);
        var translations = Each(ContentKind.Translation, file => new TranslationBinding(_files, _terms).Bind(file, Scope(file, ThingKind.Dossier)));
        var sources = BindSources();
        var actors = Each(ContentKind.Actor, BindActor);
        var pages = Each(ContentKind.Page, BindPage);
        var (topics, terms) = (BindEntries<TopicSyntax, Topic>(ContentKind.Topics, ThingKind.Topic, FrameworkBinder.Topic), BindEntries<TermSyntax, Term>(ContentKind.Glossary, ThingKind.Term, FrameworkBinder.Term));
        if (config is null) return null;
        return new BoundSite
        {
            Config = config with { Navigation = navigation },
            Dossiers = TranslationBinding.Attach(dossiers, [.. translations.OfType<KeyValuePair<string, DossierTranslation>>()]),
            Sources = sources,
            Actors = actors,
            PartOfSpans = PartOfSpans(),
            Frameworks = frameworks,
            Topics = topics,
            Terms = [.. terms.OrderBy(term => term.Id, StringComparer.Ordinal)],
            Pages = pages,
            Media = [.. _files.Where(file => file.File.Kind == ContentKind.Media).Select(file => new MediaFile(file.Id, file.File.File.Bytes)).OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
    }

    private ImmutableArray<Framework> BindFrameworks()
    {
        var files = _files.Where(file => file.File.Kind == ContentKind.Framework).OrderBy(file => file.Id, StringComparer.Ordinal).ToList();
        var frameworks = files.Select(file => file.Fields is FrameworkSyntax syntax ? FrameworkBinder.Framework(file, syntax, Scope(file, ThingKind.Framework)) : null).ToList();
        var read = frameworks.OfType<Framework>().ToImmutableArray();
        var known = read.Select(framework => framework.Id).ToHashSet(StringComparer.Ordinal);
        _terms = _terms with
        {
            Frameworks = read.ToFrozenDictionary(framework => framework.Id, StringComparer.Ordinal),
            UnreadableFrameworks = files.Where(file => !known.Contains(file.Id) || file.Diagnostics.HasErrors).Select(file => file.Id).ToFrozenSet(StringComparer.Ordinal),
        };
        return read;
    }

    private ImmutableArray<NavigationEntry> BindSettings(ParsedFile? settings)
    {
        if (settings is not { Fields: ConfigSyntax syntax, Text: { } text }) return [];
        var scope = new BindingScope(symbols.Table, _terms, null, text, settings.Diagnostics);
        ConfigReferences.CheckFrameworks(syntax, _terms, scope);
        return ConfigReferences.Navigation(syntax, scope);
    }

    private Dossier BindDossier(ParsedFile file) => file.Fields is DossierSyntax syntax
        ? DossierBinder.Bind(file, syntax, Scope(file, ThingKind.Dossier))
        : new Dossier { Id = file.Id, Path = file.Path, Title = LocalizedText.Of(file.Id), Narrative = Scope(file, ThingKind.Dossier).Narrative(file), Span = Text(file).Span(0, 0) };

    private Actor BindActor(ParsedFile file) => file.Fields is ActorSyntax syntax
        ? ActorBinder.Bind(file, syntax, Scope(file, ThingKind.Actor))
        : new Actor { Id = file.Id, Path = file.Path, Name = LocalizedText.Of(file.Id), Note = Scope(file, ThingKind.Actor).Narrative(file), Span = Text(file).Span(0, 0) };

    private Dictionary<string, SourceSpan> PartOfSpans()
    {
        var spans = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var file in _files)
        {
            if (file is { Fields: ActorSyntax { PartOf: { } whole }, Text: { } text }) spans.TryAdd(file.Id, text.Span(whole.Span));
        }

        return spans;
    }

    private Page BindPage(ParsedFile file) => PageBinder.Bind(file, file.Fields as PageSyntax ?? new PageSyntax(), Scope(file, ThingKind.Page));

    private ImmutableArray<Source> BindSources()
    {
        var bound = Ordered.Select(symbols.Sources, jobs, origin =>
        {
            var bag = new DiagnosticBag();
            var text = origin.File is { } file ? Text(file) : origin.Library!.Text!;
            var scope = new BindingScope(symbols.Table, _terms, new ThingKey(ThingKind.Source, origin.Id), text, bag);
            return (Source: SourceBinder.Bind(origin, scope, bag), Bag: bag);
        });
        foreach (var (_, bag) in bound) LibraryDiagnostics.AddRange(bag.Items);
        return [.. bound.Select(entry => entry.Source)];
    }

    private ImmutableArray<TResult> BindEntries<TSyntax, TResult>(ContentKind kind, ThingKind thing, Func<Located<string>, TSyntax, BindingScope, TResult?> bind)
        where TSyntax : SyntaxGroup where TResult : class
    {
        var results = ImmutableArray.CreateBuilder<TResult>();
        foreach (var file in _files.Where(file => file.File.Kind == kind))
        {
            var scope = Scope(file, thing);
            foreach (var (id, group) in file.Entries)
            {
                if (bind(id, (TSyntax)group, scope.Of(new ThingKey(thing, id.Value))) is { } result) results.Add(result);
            }
        }

        return results.DrainToImmutable();
    }

    private ImmutableArray<TResult> Each<TResult>(ContentKind kind, Func<ParsedFile, TResult> bind)
    {
        var files = _files.Where(file => file.File.Kind == kind).OrderBy(file => file.Id, StringComparer.Ordinal).ToList();
        return [.. Ordered.Select(files, jobs, bind)];
    }

    private BindingScope Scope(ParsedFile file, ThingKind kind) => new(symbols.Table, _terms, new ThingKey(kind, file.Id), Text(file), file.Diagnostics);

    private static SourceText Text(ParsedFile file) => file.Text ?? new SourceText(file.Path, "");
}
