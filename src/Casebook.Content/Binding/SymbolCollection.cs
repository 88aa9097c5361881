using System.Collections.Immutable;
using Casebook.Citations.Output;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Collects all names of a site from its files.</summary>
internal static class SymbolCollection
{
    /// <summary>The names; two things of one id, and aliases that are taken, are reported at the second.</summary>
    public static SiteSymbols Collect(IReadOnlyList<ParsedFile> files)
    {
        var unique = Unique(files);
        var sources = SourceCollection.Collect([.. unique.Where(IsLibrary)], [.. unique.Where(file => file.File.Kind == ContentKind.Source)]);
        var things = new List<ThingSymbol>();
        var paths = new List<KeyValuePair<string, ThingKey>>();
        foreach (var file in unique)
        {
            if (KindOf(file.File.Kind) is { } kind) things.Add(Thing(file, kind));
            else if (file.File.Kind == ContentKind.Translation) paths.Add(new(file.Path.Value, new ThingKey(ThingKind.Dossier, file.Id)));
            else AddEntries(file, things);
        }

        things.AddRange(sources.Select(Source));
        ReportTakenAliases(things, unique);
        var media = files.Where(file => file.File.Kind == ContentKind.Media).Select(file => new MediaFile(file.Id, file.File.File.Bytes));
        return new SiteSymbols(new SymbolTable(things, media, paths, Unread(files)), sources, unique);
    }

    /// <summary>The texts of files that declare several things and could not be read whole.</summary>
    private static IEnumerable<KeyValuePair<ThingKind, string?>> Unread(IEnumerable<ParsedFile> files)
    {
        foreach (var file in files.Where(file => file.IsUnreadable))
        {
            ThingKind? kind = IsLibrary(file) ? ThingKind.Source : file.File.Kind switch { ContentKind.Topics => ThingKind.Topic, ContentKind.Glossary => ThingKind.Term, _ => null };
            if (kind is { } declared) yield return new(declared, file.Text?.Content);
        }
    }

    private static bool IsLibrary(ParsedFile file) =>
        file.File.Kind is ContentKind.BibLibrary or ContentKind.JsonLibrary or ContentKind.YamlLibrary or ContentKind.RisLibrary;

    private static ThingKind? KindOf(ContentKind kind) => kind switch
    {
        ContentKind.Dossier => ThingKind.Dossier,
        ContentKind.Actor => ThingKind.Actor,
        ContentKind.Page => ThingKind.Page,
        _ => null,
    };

    /// <summary>
    /// The files without those whose id another file of the kind has taken; ids that differ in case meet here, too. A file whose name cannot be an id gives way to
    /// all others, for its name is reported already.
    /// </summary>
    private static ImmutableArray<ParsedFile> Unique(IReadOnlyList<ParsedFile> files)
    {
        var taken = new Dictionary<(ContentKind, string, string?), ParsedFile>(files.Count);
        foreach (var file in files)
        {
            if (!IsRenamed(file)) taken.TryAdd(Key(file), file);
        }

        foreach (var file in files)
        {
            if (IsRenamed(file)) taken.TryAdd(Key(file), file);
        }

        var unique = ImmutableArray.CreateBuilder<ParsedFile>(files.Count);
        foreach (var file in files)
        {
            if (IsLibrary(file) || ReferenceEquals(taken[Key(file)], file)) unique.Add(file);
            else if (!IsRenamed(file)) ReportTaken(file, taken[Key(file)]);
        }

        return unique.DrainToImmutable();
    }

    private static (ContentKind, string, string?) Key(ParsedFile file) => (file.File.Kind, file.Id.ToLowerInvariant(), file.File.Language);

    private static bool IsRenamed(ParsedFile file) =>
        !file.Path.FileName.StartsWith(file.Id[(file.Id.LastIndexOf('/') + 1)..], StringComparison.Ordinal);

    private static void ReportTaken(ParsedFile file, ParsedFile first)
    {
        var diagnostic = file.File.Kind == ContentKind.Media
            ? Diagnostic.InFile(file.Path, FileDiagnostics.CaseOnly, first.Path.Value, file.Path.Value)
            : Diagnostic.InFile(file.Path, FileDiagnostics.SameId, file.File.Kind.ToString().ToLowerInvariant(), file.Id, first.Path.Value);
        file.Diagnostics.Add(diagnostic with { Help = "rename one of the two files", Related = first.Text?.Span(0, 0) });
    }

    private static ThingSymbol Thing(ParsedFile file, ThingKind kind) => new()
    {
        Key = new ThingKey(kind, file.Id),
        Path = file.Path,
        Title = Title(file.Fields),
        Aliases = Aliases(file),
        Claims = file.Claims,
        Anchors = file.PartIds,
        NarrativeAnchors = NarrativeAnchors(file),
        IsUnreadable = file.IsUnreadable || file.Fields is null,
    };

    private static ThingSymbol Source(SourceOrigin origin)
    {
        var aliases = origin.File is { } file ? Aliases(file) : [];
        if (origin.Record is { } record && record.KeyAsWritten != origin.Id) aliases = aliases.Add(new AliasSymbol(record.KeyAsWritten, record.Span, IsFormerId: false));
        return new ThingSymbol
        {
            Key = new ThingKey(ThingKind.Source, origin.Id),
            Path = origin.File?.Path,
            Title = (Title(origin.File?.Fields) ?? origin.Record?.Item.Title) is { } title ? MicroHtml.Words(title) : null,
            NameInText = NameInText.Of(origin),
            Span = origin.Record?.Span,
            Aliases = aliases,
            IsUnreadable = origin.File is { IsUnreadable: true },
            NarrativeAnchors = origin.File is { } declared ? NarrativeAnchors(declared) : null,
        };
    }

    private static string? Title(SyntaxGroup? fields) => fields switch
    {
        DossierSyntax dossier => dossier.Title?.Value,
        SourceSyntax source => source.Title?.Value,
        ActorSyntax actor => actor.Name?.Value,
        PageSyntax page => page.Title?.Value,
        TopicSyntax topic => First(topic.Name),
        TermSyntax term => First(term.Term),
        _ => null,
    };

    private static string? First(ByLanguage<Located<string>>? text) => text is { Forms: [var (_, form), ..] } ? form.Value : null;

    private static Lazy<ImmutableArray<string>>? NarrativeAnchors(ParsedFile file) => file.Narrative is null ? null : new(file.NarrativeAnchors);

    private static ImmutableArray<AliasSymbol> Aliases(ParsedFile file)
    {
        var names = file.Fields switch
        {
            DossierSyntax dossier => dossier.Aliases,
            SourceSyntax source => source.Aliases,
            ActorSyntax actor => actor.Aliases,
            PageSyntax page => page.Aliases,
            _ => [],
        };
        return names.IsEmpty ? [] : [.. names.Select(name => new AliasSymbol(name.Value, file.Text!.Span(name.Span)))];
    }

    private static void AddEntries(ParsedFile file, List<ThingSymbol> things)
    {
        if (file.File.Kind is not (ContentKind.Topics or ContentKind.Glossary)) return;
        var kind = file.File.Kind == ContentKind.Topics ? ThingKind.Topic : ThingKind.Term;
        foreach (var (id, fields) in file.Entries) things.Add(new ThingSymbol { Key = new ThingKey(kind, id.Value), Title = Title(fields), Span = file.Text!.Span(id.Span) });
    }

    private static void ReportTakenAliases(List<ThingSymbol> things, ImmutableArray<ParsedFile> files)
    {
        var aliased = things.Where(thing => !thing.Aliases.IsEmpty).OrderBy(thing => thing.Key).ToList();
        if (aliased.Count == 0) return;
        var ids = things.Select(thing => thing.Key).ToHashSet();
        var taken = new Dictionary<ThingKey, string>();
        var bags = new Lazy<Dictionary<SourcePath, DiagnosticBag>>(() => files.DistinctBy(file => file.Path).ToDictionary(file => file.Path, file => file.Diagnostics));
        foreach (var thing in aliased)
        {
            foreach (var alias in thing.Aliases)
            {
                var key = thing.Key with { Id = alias.Name };
                var owner = ids.Contains(key) ? key.Id : taken.TryAdd(key, thing.Key.Id) ? null : taken[key];
                if (owner is null || alias.Span is not { } span || (!alias.IsFormerId && owner == thing.Key.Id)) continue;
                bags.Value[span.Path].ReportWithHelp(span, "remove the alias, or choose another", BindingDiagnostics.AliasTaken, alias.Name, NameResolver.Word(thing.Key.Kind), owner);
            }
        }
    }
}
