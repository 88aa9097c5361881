using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Bodies;
using Binding = Casebook.Tests.Content.Bodies.Binding;

namespace Casebook.Tests.Site.Bodies;

/// <summary>Renders texts of the small site of names as its dossier moon would show them.</summary>
internal static class Rendering
{
    public static BodyFrame Frame { get; } = new(new Page());

    public static string Blocks(string markdown, BodyFrame? frame = null) => BodyRenderer.Blocks(Bound(markdown), frame ?? Frame).Text.Trim();

    public static Body Bound(string markdown)
    {
        var (body, bag) = Binding.Narrative(markdown);
        bag.Items.Where(item => item.Severity == Severity.Error).Select(DiagnosticFormat.Line).ShouldBeEmpty();
        return body;
    }

    private sealed class Page : IBodyPage
    {
        public string Href(LinkTarget target) => target.Kind switch
        {
            LinkTargetKind.Thing => $"../{target.Thing!.Value.Kind.ToString().ToLowerInvariant()}s/{target.Thing.Value.Id}.html{(target.Fragment is { } anchor ? "#" + anchor : "")}",
            LinkTargetKind.Media => "../" + target.Address,
            LinkTargetKind.Fragment => "#" + target.Fragment,
            _ => target.Address!,
        };

        public string? TitleOf(LinkTarget target) => target.Thing?.Id == "cnsa" ? "China <National>" : null;

        public Meaning? MeaningOf(LinkTarget target) => target.Thing is { Kind: ThingKind.Term } ? new Meaning("What \"it\" <means>", "zh") : null;

        public string CitationHtml(CitationGroup citation) => $"<cite>{string.Join("+", citation.Sources.Select(source => source.Source))}</cite>";
    }
}
