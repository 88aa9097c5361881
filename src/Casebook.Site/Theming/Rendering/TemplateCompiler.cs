using System.Collections.Immutable;
using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Rendering;

/// <summary>The trees of checked templates to steps: names are found, functions and partials looked up, so that writing a page only follows the steps.</summary>
internal sealed class TemplateCompiler(Func<string, ImmutableArray<Step>> partials, FragmentShelf fragments)
{
    private static readonly Operand This = new ScopeOperand(0, static scope => scope.Value);

    /// <summary>The steps of a template.</summary>
    public ImmutableArray<Step> Compile(ParsedTemplate template) => Steps(template.Nodes, null);

    private ImmutableArray<Step> Steps(ImmutableArray<TemplateNode> nodes, Names? names) => [.. nodes.Select(node => StepOf(node, names))];

    private Step StepOf(TemplateNode node, Names? names) => node switch
    {
        TextNode text => new TextStep(text.Text),
        OutputNode output => new ValueStep(OperandOf(output.Expression, names)),
        BlockNode block => Block(block, names),
        PartialNode { Name: "@partial-block" } => new BlockStep(),
        PartialNode partial => Partial(partial, names),
        _ => throw new InvalidOperationException($"a template has no {node.GetType().Name}"),
    };

    private Step Block(BlockNode block, Names? names)
    {
        var value = OperandOf(block.Head.Arguments[0], names);
        var missing = Steps(block.Inverse, names);
        return block.Head.Name switch
        {
            "if" => new ChoiceStep(value, Steps(block.Body, names), missing),
            "unless" => new ChoiceStep(value, missing, Steps(block.Body, names)),
            "with" => new WithStep(value, Steps(block.Body, new Names(block.Names, false, names)), missing),
            _ => new EachStep(value, Steps(block.Body, new Names(block.Names, true, names)), missing),
        };
    }

    private PartialStep Partial(PartialNode node, Names? names)
    {
        var value = node.Value is null or PathExpression { Ups: 0, Data: null, Segments.IsEmpty: true } ? null : OperandOf(node.Value, names);
        return new PartialStep(() => partials(node.Name), value, Steps(node.Body ?? [], names));
    }

    private Operand OperandOf(TemplateExpression expression, Names? names) => expression switch
    {
        LiteralExpression literal => new LiteralOperand(literal.Value),
        CallExpression call => Call(call, names),
        PathExpression { Ups: 0, Data: null, Segments: [var name] } path when ThemeFunctions.Find(name) is not null => Call(new CallExpression(name, [], [], path.Span), names),
        PathExpression path => Path(path, names),
        _ => throw new InvalidOperationException($"a template has no {expression.GetType().Name}"),
    };

    private CallOperand Call(CallExpression call, Names? names) => new(
        ThemeFunctions.Find(call.Name)!,
        [.. call.Arguments.Select(argument => OperandOf(argument, names))],
        [.. call.Named.Select(argument => argument.Name)],
        [.. call.Named.Select(argument => OperandOf(argument.Value, names))],
        fragments);

    private static Operand Path(PathExpression path, Names? names)
    {
        var (start, fields) = Start(path, names);
        foreach (var field in fields) start = new FieldOperand(start, field);
        return start;
    }

    private static (Operand Start, ImmutableArray<string> Fields) Start(PathExpression path, Names? names)
    {
        if (path.Data is { } data) return (Data(data, names), path.Segments);
        if (path.Ups == 0 && !path.Segments.IsEmpty && Names.Find(names, path.Segments[0]) is { } named) return (named, path.Segments[1..]);
        return (path.Ups == 0 ? This : new ScopeOperand(path.Ups, static scope => scope.Value), path.Segments);
    }

    private static ScopeOperand Data(string name, Names? names)
    {
        if (name == "root") return new ScopeOperand(0, static scope => scope.Part.Root);
        var ups = 0;
        for (; names is { IsLoop: false }; names = names.Outer) ups++;
        return name switch
        {
            "index" => new ScopeOperand(ups, static scope => scope.Index),
            "first" => new ScopeOperand(ups, static scope => scope.Index == 0),
            _ => new ScopeOperand(ups, static scope => scope.Index == scope.Count - 1),
        };
    }

    /// <summary>The names that a block gives to its value and its number, whether it is a loop, and the block around it.</summary>
    private sealed record Names(ImmutableArray<string> Own, bool IsLoop, Names? Outer)
    {
        public static ScopeOperand? Find(Names? names, string name)
        {
            for (var ups = 0; names is not null; ups++, names = names.Outer)
            {
                var place = names.Own.IndexOf(name);
                if (place >= 0) return new ScopeOperand(ups, place == 0 ? static scope => scope.Value : static scope => scope.Index);
            }

            return null;
        }
    }
}
