using System.Linq.Expressions;
using Casebook.Site.Theming.Fields;
using HandlebarsDotNet;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>
/// Reads what the engine makes of an expression of a template. Rows of fields are read by <see cref="FieldOperand"/>: the engine asks at each name for block names, variables and the
/// like, and at each of them what kind of thing the value is; such a path was checked to be a row of fields and nothing else.
/// </summary>
internal static class OperandReader
{
    /// <summary>The operand; null of an expression that is none of those known.</summary>
    public static Operand? Read(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Read(convert.Operand),
        MemberExpression { Member.Name: nameof(BindingContext.Value), Expression: ParameterExpression context } when context.Type == typeof(BindingContext) => new FieldOperand([]),
        MethodCallExpression { Method.Name: nameof(PathResolver.ResolvePath), Arguments: [_, var path] } call when call.Method.DeclaringType == typeof(PathResolver) => Path(path),
        MethodCallExpression { Object: { } function, Arguments: [NewExpression options, _, NewExpression given] } when function.Type == typeof(IHelperDescriptor<HelperOptions>) =>
            ReadCall(function, options, given) is { } call ? new FunctionOperand(call) : null,
        _ => KnownValue.Of(expression) is { } known ? new KnownOperand(known) : null,
    };

    /// <summary>A call of a function from its parts; null when one of them is not known.</summary>
    public static FunctionCall? ReadCall(Expression function, NewExpression options, NewExpression given) =>
        KnownValue.Of(function) is IHelperDescriptor<HelperOptions> known && KnownValue.Of(options.Arguments[0]) is PathInfo name && ReadGiven(given) is { } arguments
            ? new FunctionCall(known, name, arguments)
            : null;

    /// <summary>The arguments that a function is given; null when one of them is not known.</summary>
    public static Operand[]? ReadGiven(NewExpression given)
    {
        if (given.Arguments is [ConstantExpression { Value: 0 }]) return [];
        var values = given.Arguments is [NewArrayExpression array] ? array.Expressions : given.Arguments;
        var read = new Operand[values.Count];
        for (var i = 0; i < read.Length; i++)
        {
            if (Read(values[i]) is not { } operand) return null;
            read[i] = operand;
        }

        return read;
    }

    private static Operand? Path(Expression path) => KnownValue.Of(path) switch
    {
        PathInfo { IsVariable: false, Segments: [{ PathChain: [{ IsThis: true }, .. var names] }] } => new FieldOperand([.. names.Select(name => new FieldStep(name.TrimmedValue))]),
        PathInfo other => new EnginePathOperand(other),
        _ => null,
    };
}
