using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Fields;
using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Checking;

/// <summary>Checks every path, call and partial of a template against the types of the page models, so that a field that does not exist is an error before any page is made.</summary>
internal sealed class TemplateCheck(
    IReadOnlyDictionary<string, ParsedTemplate> partials,
    StringTable strings,
    DiagnosticBag diagnostics)
{
    private readonly HashSet<(string Partial, Type Value)> _done = [];
    private SourceText _source = null!;
    private Type _root = typeof(PageModel);

    /// <summary>Checks a template whose value is of a type; partials are checked once per type that they are given.</summary>
    public void Check(ParsedTemplate template, Type model) => Run(template, model, model);

    private void Run(ParsedTemplate template, Type value, Type root)
    {
        var (source, outerRoot) = (_source, _root);
        (_source, _root) = (template.Source, root);
        Nodes(template.Nodes, new CheckScope(value, null, false));
        (_source, _root) = (source, outerRoot);
    }

    private void Nodes(ImmutableArray<TemplateNode> nodes, CheckScope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case OutputNode output: Output(output, scope); break;
                case BlockNode block: Block(block, scope); break;
                case PartialNode partial: Partial(partial, scope); break;
            }
        }
    }

    private void Output(OutputNode node, CheckScope scope)
    {
        if (TypeOf(node.Expression, scope) is not { } type) return;
        var words = Written(node.Expression.Span);
        if (!TypeWords.IsPrintable(type)) Report(node.Expression.Span, TemplateDiagnostics.NotPrintable, HintFor(type), words, TypeWords.Describe(type));
        else if (node.IsRaw && type != typeof(Html)) Report(node.Span, TemplateDiagnostics.RawText, "write it between two braces", words, TypeWords.Describe(type));
    }

    private void Block(BlockNode node, CheckScope scope)
    {
        var name = node.Head.Name;
        if (name is not ("each" or "with" or "if" or "unless"))
        {
            var known = FieldTable.Of(scope.Current).Find(name.Split('.')[0]) is not null;
            Report(node.Head.Span, TemplateDiagnostics.UnknownHelper, known ? $"write '#if {name}' or '#each {name}'" : "blocks are each, with, if and unless", "#" + name);
            return;
        }

        if (node.Head.Arguments.Length != 1 || !node.Head.Named.IsEmpty)
        {
            Report(node.Head.Span, TemplateDiagnostics.WrongArguments, null, $"'#{name}' takes one value");
            return;
        }

        var type = TypeOf(node.Head.Arguments[0], scope);
        if (Inside(node, type, scope) is { } inside) Nodes(node.Body, inside);
        Nodes(node.Inverse, scope);
    }

    private CheckScope? Inside(BlockNode node, Type? type, CheckScope scope)
    {
        if (node.Head.Name is "if" or "unless") return scope;
        if (type is null) return null;
        var span = node.Head.Arguments[0].Span;
        if (node.Head.Name == "with")
        {
            if (!TypeWords.IsRecord(type)) Report(span, TemplateDiagnostics.WrongArguments, null, $"'#with' needs a record, and '{Written(span)}' is {TypeWords.Describe(type)}");
            return Named(new CheckScope(type, scope, false), node.Names, type);
        }

        if (TypeWords.ItemOf(type) is { } item) return Named(new CheckScope(item, scope, true), node.Names, item);
        Report(span, TemplateDiagnostics.WrongArguments, null, $"'#each' needs a list, and '{Written(span)}' is {TypeWords.Describe(type)}");
        return null;
    }

    private static CheckScope Named(CheckScope scope, ImmutableArray<string> names, Type first)
    {
        for (var i = 0; i < names.Length; i++) scope.Name(names[i], i == 0 ? first : typeof(int));
        return scope;
    }

    private void Partial(PartialNode node, CheckScope scope)
    {
        if (node.Name == "@partial-block") return;
        var type = node.Value is { } value ? TypeOf(value, scope) : scope.Current;
        if (node.Body is { } body) Nodes(body, scope);
        if (!partials.TryGetValue(node.Name, out var partial))
        {
            Report(node.Span, TemplateDiagnostics.UnknownPartial, Suggestion.Sentence(node.Name, partials.Keys.Order(StringComparer.Ordinal)), node.Name);
            return;
        }

        if (type is null || !_done.Add((node.Name, type))) return;
        Run(partial, type, typeof(PageModel).IsAssignableFrom(type) ? type : typeof(PageModel));
    }

    private Type? TypeOf(TemplateExpression expression, CheckScope scope) => expression switch
    {
        LiteralExpression literal => literal.Value switch { int => typeof(int), bool => typeof(bool), _ => typeof(string) },
        CallExpression call => Call(call, scope),
        PathExpression { Ups: 0, Data: null, Segments: [var name] } path when ThemeFunctions.Find(name) is not null => Call(new CallExpression(name, [], [], path.Span), scope),
        PathExpression path => Path(path, scope),
        _ => null,
    };

    private Type? Call(CallExpression call, CheckScope scope)
    {
        var arguments = call.Arguments.Select(argument => TypeOf(argument, scope)).ToList();
        var named = call.Named.Select(argument => TypeOf(argument.Value, scope)).ToList();
        if (ThemeFunctions.Find(call.Name) is not { } function)
        {
            Report(call.Span, TemplateDiagnostics.UnknownHelper, Suggestion.Sentence(call.Name, ThemeFunctions.Names), call.Name);
            return null;
        }

        if (arguments.Contains(null) || named.Contains(null)) return null;
        if (function is OnceFunction) return Once(call, arguments[^1]!);
        return function.Check(call, new CallCheck(arguments, named, strings, (span, message, help) => Report(span, TemplateDiagnostics.WrongArguments, help, message)));
    }

    private Type? Once(CallExpression call, Type type)
    {
        if (call.Arguments is not [LiteralExpression { Value: string name }, _] || !call.Named.IsEmpty)
            Report(call.Span, TemplateDiagnostics.WrongArguments, null, "'once' takes the name of a partial in quotation marks, then a value");
        else if (!typeof(IFragment).IsAssignableFrom(type))
            Report(call.Arguments[1].Span, TemplateDiagnostics.WrongArguments, "write it as a partial", $"'once' needs a card, which is the same on many pages, and this is {TypeWords.Describe(type)}");
        else if (!partials.TryGetValue(name, out var partial))
            Report(call.Arguments[0].Span, TemplateDiagnostics.UnknownPartial, Suggestion.Sentence(name, partials.Keys.Order(StringComparer.Ordinal)), name);
        else if (_done.Add((name, type)))
            Run(partial, type, type);
        return typeof(Html);
    }

    private Type? Path(PathExpression path, CheckScope scope)
    {
        var (type, names) = Start(path, scope);
        foreach (var name in names)
        {
            if (type is null) return null;
            var next = TypeWords.IsRecord(type) ? FieldTable.Of(type).TypeOf(name) : null;
            if (next is null) Report(path.Span, TemplateDiagnostics.UnknownField, Suggestion.Sentence(name, NamesOf(type)), TypeWords.Describe(type), name);
            type = next;
        }

        return type;
    }

    private (Type? Type, ImmutableArray<string> Names) Start(PathExpression path, CheckScope scope)
    {
        if (path.Data is { } data) return (Data(data, path.Span, scope), path.Segments);
        if (path.Ups == 0 && !path.Segments.IsEmpty && scope.Named(path.Segments[0]) is { } named) return (named, path.Segments[1..]);
        CheckScope? at = scope;
        for (var up = 0; up < path.Ups && at is not null; up++) at = at.Outer;
        if (at is null) Report(path.Span, TemplateDiagnostics.WrongArguments, null, $"'{Written(path.Span)}' leads out of the template; a partial sees only the value it is given, and @root");
        return (at?.Current, path.Segments);
    }

    private Type? Data(string name, TextSpan span, CheckScope scope)
    {
        if (name == "root") return _root;
        if (name is "index" && scope.IsInLoop) return typeof(int);
        if (name is "first" or "last" && scope.IsInLoop) return typeof(bool);
        Report(span, TemplateDiagnostics.WrongArguments, "there are @root and, inside #each, @index, @first and @last", $"'@{name}' means nothing here");
        return null;
    }

    private static IEnumerable<string> NamesOf(Type type) => TypeWords.IsRecord(type) ? FieldTable.Of(type).Names : [];

    private static string? HintFor(Type type) =>
        type == typeof(DateModel) ? "put it into words by 'date-text' or 'date-html'" : TypeWords.ItemOf(type) is not null ? "go through it by '#each'" : null;

    private string Written(TextSpan span) => _source.Content.Substring(span.Start, span.Length);

    private void Report(TextSpan span, DiagnosticDescriptor descriptor, string? help, params ReadOnlySpan<object?> arguments) =>
        diagnostics.ReportWithHelp(_source.Span(span), help, descriptor, arguments);
}
