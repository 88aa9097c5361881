using Casebook.Content.Model;

namespace Casebook.Site.Routing;

/// <summary>The pages of one language, by the thing that each is of and by name; of two that claim the same, the first.</summary>
internal sealed class RouteEdition
{
    private readonly Dictionary<string, PagePlan>?[] _things = new Dictionary<string, PagePlan>?[Enum.GetValues<ThingKind>().Length];
    private readonly Dictionary<string, PagePlan> _names = new(StringComparer.Ordinal);

    public void Add(PagePlan plan)
    {
        if (plan.Thing is { } thing) (_things[(int)thing.Kind] ??= new Dictionary<string, PagePlan>(StringComparer.Ordinal)).TryAdd(thing.Id, plan);
        if (plan.Name is { } name) _names.TryAdd(name, plan);
    }

    public PagePlan? Find(ThingKey thing) => _things[(int)thing.Kind]?.GetValueOrDefault(thing.Id);

    public PagePlan? Find(string name) => _names.GetValueOrDefault(name);
}
