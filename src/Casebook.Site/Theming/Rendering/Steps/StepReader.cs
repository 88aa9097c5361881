using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.Helpers.BlockHelpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>
/// Reads what the engine makes of a template into steps. To have it compiled costs more at every start than a small site takes, and steps are compiled ahead with the tool.
/// A part that is none of those known is left to the framework, which compiles it or, where it may not make code, interprets it.
/// </summary>
internal sealed class StepReader
{
    private const string WriterOfEngine = "WriteObjectTo";
    private const string LoopOfEngine = "Iterate";
    private const string PartialOfEngine = "InvokePartialWithFallback";
    private const string FrameOfEngine = "CreateChildContext";

    private readonly Expression<TemplateDelegate> _function;

    private StepReader(Expression<TemplateDelegate> function) => _function = function;

    /// <summary>The texts and steps of a function.</summary>
    public static Part[] Read(Expression<TemplateDelegate> function) => new StepReader(function).PartsOf(function.Body);

    private Part[] PartsOf(Expression body)
    {
        var parts = new List<Part>();
        Add(body, parts);
        return [.. parts];
    }

    private void Add(Expression part, List<Part> parts)
    {
        if (part is BlockExpression { Variables.Count: 0 } block)
        {
            foreach (var inner in block.Expressions) Add(inner, parts);
        }
        else if (TextOf(part) is { } text)
        {
            parts.Add(new Part(Encoding.UTF8.GetBytes(text), null));
        }
        else if (part is not DefaultExpression)
        {
            var step = StepOf(part) ?? new ExpressionStep(Expression.Lambda<TemplateDelegate>(part, _function.Parameters).Compile());
            if (parts is [.., { Step: null } last]) parts[^1] = last with { Step = step };
            else parts.Add(new Part([], step));
        }
    }

    private static string? TextOf(Expression part) =>
        part is MethodCallExpression { Object: { } writer, Method.Name: nameof(EncodedTextWriter.Write), Arguments: [var text, ConstantExpression { Value: false }] } && writer.Type == typeof(EncodedTextWriter)
            ? KnownValue.Of(text) as string
            : null;

    private Step? StepOf(Expression part) => part switch
    {
        ConditionalExpression choice => Choice(choice.Test, choice.IfTrue, choice.IfFalse),
        MethodCallExpression { Object: { } function, Arguments: [_, NewExpression options, _, NewExpression given] } when function.Type == typeof(IHelperDescriptor<HelperOptions>) => Function(function, options, given),
        MethodCallExpression { Object: { } function, Arguments: [_, NewExpression options, _, NewExpression given] } when function.Type == typeof(IHelperDescriptor<BlockHelperOptions>) => With(function, options, given),
        MethodCallExpression { Method: { IsStatic: true, Name: var name } method, Arguments: var arguments } => name switch
        {
            WriterOfEngine when method.DeclaringType == typeof(EncodedTextWriter) => OperandReader.Read(arguments[1]) is { } value ? new ValueStep(value) : null,
            LoopOfEngine => Loop(method, [.. arguments]),
            PartialOfEngine => Partial(method, [.. arguments]),
            _ => null,
        },
        _ => null,
    };

    private ChoiceStep? Choice(Expression test, Expression there, Expression missing) => test switch
    {
        UnaryExpression { NodeType: ExpressionType.Not } not => Choice(not.Operand, missing, there),
        MethodCallExpression { Method.Name: nameof(HandlebarsUtils.IsTruthyOrNonEmpty), Arguments: [var value, ConstantExpression { Value: false }] } when OperandReader.Read(value) is { } condition =>
            new ChoiceStep(condition, PartsOf(there), PartsOf(missing)),
        _ => null,
    };

    private static Step? Function(Expression function, NewExpression options, NewExpression given)
    {
        if (KnownValue.Of(function) is StepFunction known) return OperandReader.ReadGiven(given) is { } arguments ? known.StepFor(arguments) : null;
        return OperandReader.ReadCall(function, options, given) is { } call ? new FunctionStep(call) : null;
    }

    private static WithStep? With(Expression function, NewExpression options, NewExpression given) =>
        KnownValue.Of(function) is WithBlockHelperDescriptor
        && options.Arguments is [_, var body, var otherwise, var names, _]
        && KnownValue.Of(body) is TemplateDelegate { Target: LateTemplate { SeesLoop: false } inner } && KnownValue.Of(otherwise) is TemplateDelegate other
        && KnownValue.Of(names) is ChainSegment[] { Length: 0 }
        && OperandReader.ReadGiven(given) is [var value]
            ? new WithStep(value, inner, other)
            : null;

    private static Step? Loop(MethodInfo method, Expression[] arguments)
    {
        if (arguments is not [_, _, var givenNames, var givenList, var givenBody, var givenOther]) return null;
        if (KnownValue.Of(givenNames) is not ChainSegment[] names || OperandReader.Read(givenList) is not { } list) return null;
        if (KnownValue.Of(givenBody) is not TemplateDelegate body || KnownValue.Of(givenOther) is not TemplateDelegate otherwise) return null;
        if (names.Length == 0 && body.Target is LateTemplate { SeesLoop: false } inner) return new LoopStep(list, inner, otherwise);
        return Bound<EngineLoopStep.Loop>(method) is { } loop ? new EngineLoopStep(loop, names, list, body, otherwise) : null;
    }

    private static EnginePartialStep? Partial(MethodInfo method, Expression[] arguments)
    {
        if (arguments is not [var givenName, var context, _, var givenConfiguration, var givenKind, var givenIndent]) return null;
        if (KnownValue.Of(givenName) is not string name || KnownValue.Of(givenConfiguration) is not ICompiledHandlebarsConfiguration configuration) return null;
        if (KnownValue.Of(givenKind) is not bool isBlock || Bare(givenIndent) is not ConstantExpression { Value: var indent }) return null;
        var frame = context is MethodCallExpression { Method.Name: FrameOfEngine } made ? Frame(made) : null;
        if (frame is null && context is not ParameterExpression) return null;
        return Bound<EnginePartialStep.Partial>(method) is { } partial ? new EnginePartialStep(partial, name, configuration, isBlock, (string?)indent, frame) : null;
    }

    private static EngineFrame? Frame(MethodCallExpression made)
    {
        if (made is not { Object: { } outer, Arguments: [var givenValue, var givenBlock] } || Bare(outer) is not ParameterExpression) return null;
        var block = KnownValue.Of(givenBlock) as TemplateDelegate;
        if (OperandReader.Read(givenValue) is not { } value || (block is null && Bare(givenBlock) is not ConstantExpression { Value: null })) return null;
        return Bound<EngineFrame.Maker>(made.Method) is { } make ? new EngineFrame(make, value, block) : null;
    }

    private static Expression Bare(Expression expression) => expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Bare(convert.Operand) : expression;

    private static T? Bound<T>(MethodInfo method)
        where T : Delegate => (T?)Delegate.CreateDelegate(typeof(T), method, throwOnBindFailure: false);
}
