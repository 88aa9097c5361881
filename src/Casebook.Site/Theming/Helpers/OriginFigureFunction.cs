using Casebook.Content.Assessing;
using Casebook.Site.Figures;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>origin-figure origins</c>: an origin tree drawn.</summary>
internal sealed class OriginFigureFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "origin-figure";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check)
    {
        if (!check.Counts(call, 1, 1)) return null;
        if (TypeWords.ItemOf(check.Arguments[0]!) == typeof(OriginModel)) return typeof(Html);
        check.Report(call.Arguments[0].Span, $"'{Name}' needs an origin tree, and this is {TypeWords.Describe(check.Arguments[0]!)}");
        return null;
    }

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) =>
        engine.RegisterHelper(Name, (in EncodedTextWriter writer, in HelperOptions options, in HandlebarsDotNet.Context _, in Arguments arguments) =>
        {
            if (arguments[0] is IReadOnlyList<OriginModel> { Count: > 0 } lines) writer.Write(Draw(lines, strings.In(PageLanguage.Of(options))), false);
        });

    private static string Draw(IReadOnlyList<OriginModel> lines, StringTable strings)
    {
        var nodes = new OriginNode[lines.Count];
        var names = new Dictionary<OriginNode, FigureName>(lines.Count, ReferenceEqualityComparer.Instance);
        var open = new List<int>();
        for (var i = 0; i < nodes.Length; i++)
        {
            var line = lines[i];
            open.RemoveRange(Math.Min(line.Depth, open.Count), open.Count - Math.Min(line.Depth, open.Count));
            nodes[i] = new OriginNode { Source = line.Source, Depth = line.Depth, Parent = open.Count > 0 ? open[^1] : -1, IsCounted = line.IsCounted, Stands = line.Stands, IsRepeat = line.IsRepeat };
            open.Add(i);
            names[nodes[i]] = new FigureName(line.Title, line.Href);
        }

        return OriginFigure.Render(new FigureLabel(strings.Text("figure.origins")), new OriginTree([.. nodes]), node => names[node]);
    }
}
