using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Frameworks, topics and terms.</summary>
internal static class FrameworkBinder
{
    /// <summary>A framework; null when its kind was refused, which is reported.</summary>
    public static Framework? Framework(ParsedFile file, FrameworkSyntax syntax, BindingScope scope)
    {
        var items = ImmutableArray.CreateBuilder<FrameworkItem>(syntax.Items.Length);
        var taken = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var item in syntax.Items)
        {
            var (name, means) = (LocalizedBinding.Text(item.Name, "name", item.Id?.Value ?? "", scope), LocalizedBinding.Inline(item.Means, "means", scope));
            if (item.Id is not { } id) continue;
            if (taken.TryAdd(id.Value, id.Span)) items.Add(new FrameworkItem(id.Value, name, means, scope.Place(id.Span)));
            else scope.Report(id.Span, "give one of the two another id", FieldDiagnostics.SameAnchor, id.Value, scope.Place(taken[id.Value]).Start.Line);
        }

        var title = LocalizedBinding.Text(syntax.Title, "title", file.Id, scope);
        var question = LocalizedBinding.Inline(syntax.Question, "question", scope);
        var because = LocalizedBinding.Inline(syntax.Because, "because", scope);
        if (syntax.Kind is not { } kind) return null;
        return new Framework
        {
            Id = file.Id,
            Path = file.Path,
            Kind = kind.Value,
            Title = title,
            Question = question,
            Because = because,
            Items = items.DrainToImmutable(),
            Span = scope.Place(syntax.Span),
        };
    }

    /// <summary>A topic.</summary>
    public static Topic Topic(Located<string> id, TopicSyntax syntax, BindingScope scope)
    {
        var name = LocalizedBinding.Text(syntax.Name, "name", id.Value, scope);
        var others = name.Others.ToBuilder();
        foreach (var (language, text) in syntax.Names) others.TryAdd(language.Value, text.Value);
        return new Topic(id.Value, name with { Others = others.ToImmutable() }, LocalizedBinding.Inline(syntax.About, "about", scope), scope.Place(id.Span));
    }

    /// <summary>A term; null when its meaning was refused, which is reported.</summary>
    public static Term? Term(Located<string> id, TermSyntax syntax, BindingScope scope)
    {
        var name = LocalizedBinding.Text(syntax.Term, "term", id.Value, scope);
        return LocalizedBinding.Inline(syntax.Means, "means", scope) is { } means ? new Term(id.Value, name, means, scope.Place(id.Span)) : null;
    }
}
