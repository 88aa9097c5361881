using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Labels of the settings and of frameworks, and other small parts, in the page's language.</summary>
internal static class Labels
{
    public static LabelModel? Of(PageScope page, ImmutableArray<Label> labels, string? id)
    {
        if (id is null) return null;
        foreach (var label in labels)
        {
            if (label.Id == id) return new LabelModel { Id = id, Name = page.In(label.Name) };
        }

        return new LabelModel { Id = id, Name = id };
    }

    public static LabelModel Of(PageScope page, FrameworkItem item) => new() { Id = item.Id, Name = page.In(item.Name) };

    /// <summary>Hypotheses of the site by their ids.</summary>
    public static IReadOnlyList<LabelModel> Hypotheses(PageScope page, ImmutableArray<string> ids) =>
        [.. ids.Select(id => page.Content.Hypotheses?.Item(id) is { } item ? Of(page, item) : new LabelModel { Id = id, Name = id })];

    /// <summary>A link to an item on its framework's page.</summary>
    public static LinkModel ItemLink(PageScope page, Framework framework, string id) => new()
    {
        Href = page.Href(new ThingKey(ThingKind.Framework, framework.Id), id),
        Text = framework.Item(id) is { } item ? page.In(item.Name) : id,
    };

    /// <summary>A link to a framework's page.</summary>
    public static LinkModel FrameworkLink(PageScope page, Framework framework) => new()
    {
        Href = page.Href(new ThingKey(ThingKind.Framework, framework.Id)),
        Text = page.In(framework.Title),
    };

    /// <summary>The other forms of a name or title, each with its language.</summary>
    public static IReadOnlyList<LocalizedModel> Others(PageScope page, LocalizedText text)
    {
        var shown = page.In(text);
        var others = new List<LocalizedModel>();
        if (shown != text.Text) others.Add(Localized(text.Text, page.Inputs.Config.Language));
        foreach (var (language, form) in text.Others)
        {
            if (language != page.Language && form != shown) others.Add(Localized(form, language));
        }

        return others;
    }

    public static LocalizedModel Localized(string text, string language) => new() { Text = text, Language = language, Direction = TextDirection.Of(language) };

    public static WithdrawalModel? Withdrawal(PageScope page, Withdrawal? withdrawal, Func<string, LinkModel> replacement) => withdrawal is null
        ? null
        : new WithdrawalModel
        {
            On = PageScope.Date(withdrawal.On),
            Because = page.Html(withdrawal.Because),
            ReplacedBy = withdrawal.ReplacedBy is { } id ? replacement(id) : null,
        };
}
