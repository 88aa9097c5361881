using System.Collections.Concurrent;
using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>The cards and links of one folder and language, each made when first asked for; safe to use from many threads.</summary>
internal sealed class CardShelf
{
    /// <summary>Cards of dossiers by id.</summary>
    public ConcurrentDictionary<string, DossierCard> Dossiers { get; } = new(64, 1024, StringComparer.Ordinal);

    /// <summary>Cards of sources by id.</summary>
    public ConcurrentDictionary<string, SourceCard> Sources { get; } = new(64, 1024, StringComparer.Ordinal);

    /// <summary>Links to the pages of things but terms, by the number of their kind and by id.</summary>
    public ConcurrentDictionary<string, string>[] Hrefs { get; } = [.. Enum.GetValues<ThingKind>().Select(_ => new ConcurrentDictionary<string, string>(StringComparer.Ordinal))];

    /// <summary>Lines of sources by id.</summary>
    public ConcurrentDictionary<string, SourceLine> Lines { get; } = new(64, 1024, StringComparer.Ordinal);
}
