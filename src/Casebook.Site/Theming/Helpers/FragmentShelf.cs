using System.Collections.Concurrent;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Theming.Helpers;

/// <summary>Keeps the parts that many pages show, each written once, by its card.</summary>
internal sealed class FragmentShelf(Func<string, IFragment, Html> write)
{
    private readonly ConcurrentDictionary<IFragment, Html> _kept = new(ReferenceEqualityComparer.Instance);

    /// <summary>A partial over a card. A card is always shown by the same partial.</summary>
    public Html Of(string partial, IFragment card)
    {
        if (_kept.TryGetValue(card, out var html)) return html;
        return _kept.GetOrAdd(card, write(partial, card));
    }
}
