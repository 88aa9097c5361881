using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Casebook.Content.Model;

namespace Casebook.Content.Binding;

/// <summary>All names of a site, known before anything is bound. Immutable; look-ups are ordinal and exact.</summary>
public sealed class SymbolTable
{
    private static readonly ImmutableArray<ThingKind> Kinds = [.. Enum.GetValues<ThingKind>()];

    private readonly ImmutableArray<Dictionary<string, ThingSymbol>> _things;
    private readonly ImmutableArray<Dictionary<string, (string Id, AliasSymbol Alias)>> _aliases;
    private readonly Dictionary<string, ThingKey> _paths = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _pathsByFolded;
    private readonly FrozenDictionary<string, MediaFile> _media;
    private readonly Lazy<Dictionary<string, string>> _mediaByFolded;
    private readonly ImmutableArray<ImmutableArray<string>> _ids;
    private readonly ImmutableArray<KeyValuePair<ThingKind, string?>> _unread;

    /// <summary>
    /// The table of things and media files; of two things with one key the first counts, and an alias never hides an id. Of files that declare several things and
    /// could not be read whole, the text is given, or null where there is none.
    /// </summary>
    public SymbolTable(IEnumerable<ThingSymbol> things, IEnumerable<MediaFile> media, IEnumerable<KeyValuePair<string, ThingKey>>? otherPaths = null, IEnumerable<KeyValuePair<ThingKind, string?>>? unread = null)
    {
        _unread = [.. unread ?? []];
        _things = [.. Kinds.Select(_ => new Dictionary<string, ThingSymbol>(StringComparer.Ordinal))];
        foreach (var thing in things) OfKind(thing.Key.Kind).TryAdd(thing.Key.Id, thing);
        _ids = [.. _things.Select(known => known.Keys.Order(StringComparer.Ordinal).ToImmutableArray())];
        _aliases = [.. Kinds.Select(kind => AliasesOf(Ids(kind), OfKind(kind)))];
        foreach (var kind in Kinds)
            foreach (var id in Ids(kind))
                if (OfKind(kind)[id].Path is { } path) _paths.TryAdd(path.Value, new ThingKey(kind, id));
        foreach (var (path, key) in otherPaths ?? []) _paths.TryAdd(path, key);
        _pathsByFolded = new(() => Folded(_paths.Keys));
        var files = new Dictionary<string, MediaFile>(StringComparer.Ordinal);
        foreach (var file in media) files.TryAdd(file.Path, file);
        _media = files.ToFrozenDictionary(StringComparer.Ordinal);
        _mediaByFolded = new(() => Folded(_media.Keys));
    }

    /// <summary>The thing of a kind that an id or alias names; the id given back is canonical, and one string for all that name the thing.</summary>
    public bool TryResolve(ThingKind kind, string idOrAlias, [NotNullWhen(true)] out string? id)
    {
        id = null;
        if (OfKind(kind).TryGetValue(idOrAlias, out var thing)) id = thing.Key.Id;
        else if (_aliases[(int)kind].TryGetValue(idOrAlias, out var entry)) id = entry.Id;
        return id is not null;
    }

    /// <summary>True when a file that could not be read whole may declare the thing, so that nothing can be said against the name.</summary>
    public bool MayHold(ThingKind kind, string name) =>
        _unread.Any(file => file.Key == kind && (file.Value is null || file.Value.Contains(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>True when the name is a former id, whose use deserves a note.</summary>
    public bool IsAlias(ThingKind kind, string idOrAlias) =>
        !OfKind(kind).ContainsKey(idOrAlias) && _aliases[(int)kind].TryGetValue(idOrAlias, out var entry) && entry.Alias.IsFormerId;

    /// <summary>The kinds in which an id or alias names a thing, in the order of the kinds.</summary>
    public ImmutableArray<ThingKind> KindsOf(string idOrAlias)
    {
        var found = ImmutableArray.CreateBuilder<ThingKind>();
        foreach (var kind in Kinds)
        {
            if (TryResolve(kind, idOrAlias, out _)) found.Add(kind);
        }

        return found.DrainToImmutable();
    }

    /// <summary>All ids of a kind in ordinal order, for suggestions.</summary>
    public ImmutableArray<string> Ids(ThingKind kind) => _ids[(int)kind];

    /// <summary>The declaration of a thing by its canonical key, or null.</summary>
    public ThingSymbol? Find(ThingKey key) => OfKind(key.Kind).GetValueOrDefault(key.Id);

    /// <summary>True when a dossier (by canonical id) has the claim, or could not be read whole, so that it may have it.</summary>
    public bool HasClaim(string dossier, string claim) =>
        Dossier(dossier) is { } thing && (thing.IsUnreadable || thing.Claims.Contains(claim));

    /// <summary>The ids of a dossier's claims in ordinal order, for suggestions.</summary>
    public ImmutableArray<string> ClaimsOf(string dossier) =>
        Dossier(dossier) is { } thing ? [.. thing.Claims.Order(StringComparer.Ordinal)] : [];

    /// <summary>True when a thing's page has the anchor (a claim, a judgement, a heading), or its file could not be read whole.</summary>
    public bool HasAnchor(ThingKey thing, string anchor) =>
        Find(thing) is { } symbol && (symbol.IsUnreadable || symbol.HasAnchor(anchor));

    /// <summary>The anchors of a thing's page in ordinal order, for suggestions.</summary>
    public ImmutableArray<string> AnchorsOf(ThingKey thing) =>
        Find(thing) is { } symbol ? [.. symbol.AllAnchors.Order(StringComparer.Ordinal)] : [];

    /// <summary>The thing whose file has this path from the site's root, exact in case; null when there is none.</summary>
    public ThingKey? ByPath(string path) => _paths.TryGetValue(path, out var key) ? key : null;

    /// <summary>The path of a content or media file that differs from the given one in case only, or null.</summary>
    public string? PathInOtherCase(string path) =>
        _pathsByFolded.Value.GetValueOrDefault(path.ToLowerInvariant()) ?? MediaPathInOtherCase(path);

    /// <summary>The paths of all things' files, for suggestions.</summary>
    public IReadOnlyCollection<string> Paths => _paths.Keys;

    /// <summary>The media file by its path below content/ (media/...), exact in case; null when there is none.</summary>
    public MediaFile? Media(string path) => _media.GetValueOrDefault(path);

    /// <summary>The paths of all media files below content/, for suggestions.</summary>
    public ImmutableArray<string> MediaPaths => _media.Keys;

    private string? MediaPathInOtherCase(string path)
    {
        const string Root = "content/";
        var below = path.StartsWith(Root, StringComparison.OrdinalIgnoreCase) ? path[Root.Length..] : path;
        return _mediaByFolded.Value.GetValueOrDefault(below.ToLowerInvariant()) is { } found ? Root + found : null;
    }

    private Dictionary<string, ThingSymbol> OfKind(ThingKind kind) => _things[(int)kind];

    private ThingSymbol? Dossier(string id) => OfKind(ThingKind.Dossier).GetValueOrDefault(id);

    private static Dictionary<string, (string Id, AliasSymbol Alias)> AliasesOf(ImmutableArray<string> ids, Dictionary<string, ThingSymbol> things)
    {
        var aliases = new Dictionary<string, (string, AliasSymbol)>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            foreach (var alias in things[id].Aliases)
            {
                if (!things.ContainsKey(alias.Name)) aliases.TryAdd(alias.Name, (id, alias));
            }
        }

        return aliases;
    }

    private static Dictionary<string, string> Folded(IEnumerable<string> paths)
    {
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.Order(StringComparer.Ordinal)) folded.TryAdd(path.ToLowerInvariant(), path);
        return folded;
    }
}
