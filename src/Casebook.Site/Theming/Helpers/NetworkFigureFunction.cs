using Casebook.Site.Figures;
using Casebook.Site.Output;
using Casebook.Site.Pages.Overviews;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>network-figure rows</c>: who takes part in what, drawn.</summary>
internal sealed class NetworkFigureFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "network-figure";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (TypeWords.ItemOf(check.Arguments[0]!) == typeof(NetworkRowModel)) return typeof(Html);
        check.Report(call.Arguments[0].Span, $"'{Name}' needs a list of dossiers with their actors, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[0] is IReadOnlyList<NetworkRowModel> { Count: > 0 } rows) writer.Write(Draw(rows, strings.In(PageLanguage.Of(options))), false);
        });

    private static string Draw(IReadOnlyList<NetworkRowModel> rows, StringTable strings)
    {
        var (nodes, edges, numbers) = (new List<NetworkNode>(), new List<NetworkEdge>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            var dossier = NumberOf(row.Dossier, "dossier");
            foreach (var part in row.Actors) edges.Add(new NetworkEdge(NumberOf(part.Actor, "actor"), dossier, Tie(strings, part, row.Dossier)));
        }

        return NetworkFigure.Render(new FigureLabel(strings.Text("figure.network")), nodes, edges);

        int NumberOf(LinkModel link, string kind)
        {
            if (numbers.TryGetValue(link.Href, out var number)) return number;
            nodes.Add(new NetworkNode(new FigureName(link.Text ?? "", link.Href), kind));
            return numbers[link.Href] = nodes.Count - 1;
        }
    }

    private static string Tie(StringTable strings, ActorRoleModel part, LinkModel dossier) => part.Role is { } role
        ? strings.Fill("figure.tie-role", 0, ("actor", part.Actor.Text ?? ""), ("role", role), ("dossier", dossier.Text ?? ""))
        : strings.Fill("figure.tie", 0, ("actor", part.Actor.Text ?? ""), ("dossier", dossier.Text ?? ""));
}
