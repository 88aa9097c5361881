using Casebook.Site.Building;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Fields;
using Casebook.Site.Theming.Helpers;
using Casebook.Tests.House;

namespace Casebook.Tests.Site.Pages;

/// <summary>docs/theme-contract.md lists every template, function, part and field.</summary>
public sealed class ThemeContractTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs/theme-contract.md"));

    [Fact]
    public void Every_template_is_listed() => PageKinds.Contract.Keys.Where(name => !Text.Contains($"| `{name}` |", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_function_is_listed() => ThemeFunctions.Names.Where(name => !Text.Contains($"`{name} ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_field_of_every_part_is_listed()
    {
        var missing = new List<string>();
        var seen = new HashSet<Type> { typeof(DateModel) };
        var waiting = new Stack<Type>(PageKinds.Contract.Values.Append(typeof(Casebook.Site.Pages.Books.BookPage)));
        while (waiting.TryPop(out var type))
        {
            if (!seen.Add(type)) continue;
            var title = $"### {FieldTable.ThemeName(type.Name)}\n";
            var start = Text.IndexOf(title, StringComparison.Ordinal);
            if (start < 0)
            {
                missing.Add(type.Name);
                continue;
            }

            var end = Text.IndexOf("\n### ", start + title.Length, StringComparison.Ordinal);
            var part = end < 0 ? Text[start..] : Text[start..end];
            var fields = FieldTable.Of(type);
            foreach (var field in fields.Names)
            {
                var isShared = typeof(Casebook.Site.Pages.PageModel).IsAssignableFrom(type) && FieldTable.Of(typeof(Casebook.Site.Pages.PageModel)).Find(field) is not null;
                if (!isShared && !part.Contains($"| `{field}` |", StringComparison.Ordinal)) missing.Add($"{type.Name}.{field}");
                var kind = fields.TypeOf(field)!;
                var item = TypeWords.ItemOf(kind) ?? kind;
                if (TypeWords.IsRecord(item)) waiting.Push(item);
            }
        }

        missing.ShouldBeEmpty();
    }
}
