using System.Collections.Frozen;
using Casebook.Content.Binding;
using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Bodies;

/// <summary>A small site of names, and texts bound to it as the narrative of the dossier moon.</summary>
internal static class Binding
{
    public static SymbolTable Symbols { get; } = new(
        [
            Thing(ThingKind.Dossier, "moon", "content/dossiers/moon.md") with
            {
                Claims = Set("mou-signed", "landed"), Anchors = Set("mou-signed", "landed", "outlook", "background"), Aliases = [new AliasSymbol("lunar", null)],
            },
            Thing(ThingKind.Dossier, "arms", "content/dossiers/group/arms.md") with { Claims = Set("sold"), Anchors = Set("sold") },
            Thing(ThingKind.Source, "tass-2021", "content/sources/tass-2021.md") with { Aliases = [new AliasSymbol("TASS:2021", null, IsFormerId: false)] },
            Thing(ThingKind.Source, "rostec", null),
            Thing(ThingKind.Actor, "rostec", "content/actors/rostec.md"),
            Thing(ThingKind.Actor, "cnsa", "content/actors/cnsa.md") with { Title = "China National Space Administration" },
            Thing(ThingKind.Topic, "space", null),
            Thing(ThingKind.Term, "origin", null),
            Thing(ThingKind.Page, "index", "content/pages/index.md"),
            Thing(ThingKind.Page, "method/grades", "content/pages/method/grades.md") with { Anchors = Set("letters") },
        ],
        [new MediaFile("media/map.png", default), new MediaFile("media/data/table.csv", default), new MediaFile("media/film.mp4", default)]);

    public static (Body Body, DiagnosticBag Bag) Narrative(string markdown, ThingKey? owner = null, string file = "content/dossiers/moon.md")
    {
        var bag = new DiagnosticBag();
        var text = new SourceText(new SourcePath(file), markdown);
        var syntax = MarkdownReader.ReadNarrative(text, new TextSpan(0, markdown.Length), new HashSet<string>(), bag);
        return (BodyBinder.Bind(syntax, Symbols, new BodyPlace(text.Path, owner ?? new ThingKey(ThingKind.Dossier, "moon")), bag), bag);
    }

    /// <summary>code line:column help of each finding.</summary>
    public static string[] Faults(string markdown) =>
        [.. Narrative(markdown).Bag.Items.Select(item => $"{item.Code} {item.Span!.Value.Start.Line}:{item.Span.Value.Start.Column} {item.Help}".TrimEnd())];

    /// <summary>The targets in reading order: kind:id#anchor, media path or address.</summary>
    public static string[] Targets(string markdown)
    {
        var (body, bag) = Narrative(markdown);
        bag.Items.Where(item => item.Severity == Severity.Error).Select(DiagnosticFormat.Line).ShouldBeEmpty();
        return [.. body.Links.Select(Show)];
    }

    private static string Show(LinkTarget target) => target.Kind switch
    {
        LinkTargetKind.Thing => $"{NameResolver.Word(target.Thing!.Value.Kind)}:{target.Thing.Value.Id}{(target.Fragment is { } anchor ? "#" + anchor : "")}",
        LinkTargetKind.Fragment => "#" + target.Fragment,
        _ => target.Address!,
    };

    private static ThingSymbol Thing(ThingKind kind, string id, string? path) => new() { Key = new ThingKey(kind, id), Path = path is null ? null : new SourcePath(path) };

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
