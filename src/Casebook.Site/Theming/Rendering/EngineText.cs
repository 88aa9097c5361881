using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Rendering;

/// <summary>
/// A template as the engine gets it, saying the same in the form that costs the engine least: each path of fields gets this. before it, by which
/// <see cref="Steps.OperandReader"/> knows it, a partial that can be called as a function is called as one, and named arguments stand in the row of the others.
/// </summary>
internal sealed class EngineText
{
    private readonly string _source;
    private readonly FrozenSet<string> _direct;
    private readonly List<(int Start, int End, string Text)> _edits = [];

    private EngineText(string source, FrozenSet<string> direct) => (_source, _direct) = (source, direct);

    /// <summary>The text for the engine.</summary>
    /// <param name="template">The template.</param>
    /// <param name="direct">The partials that are functions of the engine.</param>
    public static string Of(ParsedTemplate template, FrozenSet<string> direct)
    {
        var text = new EngineText(template.Source.Content, direct);
        text.Nodes(template.Nodes, []);
        return text.Edited();
    }

    private string Edited()
    {
        _edits.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        var text = new StringBuilder(_source.Length + 256);
        var at = 0;
        foreach (var edit in _edits)
        {
            text.Append(_source, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return text.Append(_source, at, _source.Length - at).ToString();
    }

    private void Nodes(ImmutableArray<TemplateNode> nodes, ImmutableArray<string> names)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case OutputNode output: Expression(output.Expression, names); break;
                case PartialNode { Body: { } body }: Nodes(body, names); break;
                case PartialNode partial: Partial(partial, names); break;
                case BlockNode block:
                    Expression(block.Head, names);
                    Nodes(block.Body, names.AddRange(block.Names));
                    Nodes(block.Inverse, names);
                    break;
            }
        }
    }

    private void Expression(TemplateExpression expression, ImmutableArray<string> names)
    {
        switch (expression)
        {
            case PathExpression { Ups: 0, Data: null, Segments: [var field, ..] } path when !names.Contains(field) && (path.Segments.Length > 1 || ThemeFunctions.Find(field) is null):
                if (!IsThis(path)) _edits.Add((path.Span.Start, path.Span.Start, "this."));
                break;
            case CallExpression call:
                foreach (var argument in call.Arguments) Expression(argument, names);
                foreach (var (name, argument) in call.Named) Named(name, argument, names);
                break;
        }
    }

    /// <summary>A named argument becomes two, its name and its value: the engine would make a dictionary at each call.</summary>
    private void Named(string name, TemplateExpression argument, ImmutableArray<string> names)
    {
        var start = _source.LastIndexOf(name + "=", argument.Span.Start, StringComparison.Ordinal);
        _edits.Add((start, start + name.Length + 1, $"\"{name}\" "));
        Expression(argument, names);
    }

    private bool IsThis(PathExpression path) => _source.AsSpan(path.Span.Start, path.Span.Length).StartsWith("this.") || _source[path.Span.Start] == '.';

    private void Partial(PartialNode partial, ImmutableArray<string> names)
    {
        var (start, end) = (partial.Span.Start, partial.Span.End);
        var isDirect = _direct.Contains(partial.Name);
        var function = PartialFunction.NameOf(partial.Name);
        if (partial.Value is { } value and not PathExpression { Ups: 0, Data: null, Segments.IsEmpty: true })
        {
            var open = _source[start + 2] == '~' ? "{{~" : "{{";
            var close = _source[end - 3] == '~' ? "~}}" : "}}";
            Expression(value, names);
            _edits.Add((start, value.Span.Start, isDirect ? $"{open}{function} " : $"{open}#with "));
            _edits.Add((value.Span.End, end, isDirect ? close : $"}}}}{{{{> {partial.Name}}}}}{{{{/with{close}"));
        }
        else if (isDirect && PartialSpace.After(partial, _source) is { } sign)
        {
            _edits.Add((start, end, $"{{{{{function}{sign}}}}}"));
        }
    }
}
