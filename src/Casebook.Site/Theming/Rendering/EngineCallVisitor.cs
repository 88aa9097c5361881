using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Casebook.Site.Output;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Helpers;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Puts <see cref="EngineCalls"/> in the place of what they stand for, and gives frames made for one call back to the engine after it, which it forgets.</summary>
internal sealed class EngineCallVisitor : ExpressionVisitor
{
    /// <summary>The visitor, which keeps nothing.</summary>
    public static readonly EngineCallVisitor Instance = new();

    private const string LoopOfEngine = "Iterate";
    private const string WriterOfEngine = "WriteObjectTo";

    private static readonly MethodInfo[] Writers = [.. typeof(EngineCalls).GetMethods().Where(method => method.Name == nameof(EngineCalls.Write))];
    private static readonly MethodInfo WriteValue = typeof(EngineCalls).GetMethod(nameof(EngineCalls.WriteValue))!;
    private static readonly MethodInfo Holds = typeof(EngineCalls).GetMethod(nameof(EngineCalls.Holds))!;
    private static readonly MethodInfo Each = typeof(EngineCalls).GetMethod(nameof(EngineCalls.Each))!;
    private static readonly MethodInfo GiveBack = typeof(BindingContext).GetMethod(nameof(BindingContext.Dispose))!;

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node) => node switch
    {
        { Method.Name: nameof(HandlebarsUtils.IsTruthyOrNonEmpty), Arguments: [var value, ConstantExpression { Value: false }] } when node.Method.DeclaringType == typeof(HandlebarsUtils) =>
            Expression.Call(Holds, Visit(value)),
        { Method.Name: nameof(EncodedTextWriter.Write), Object: { } writer, Arguments: [{ } text, ConstantExpression { Value: false }] }
            when writer.Type == typeof(EncodedTextWriter) && KnownValue.Of(text) is string known => Call([Bare(writer), Expression.Constant(new Html(Encoding.UTF8.GetBytes(known)))]),
        { Method: { Name: WriterOfEngine, IsStatic: true }, Arguments: [ParameterExpression writer, var value] } when node.Method.DeclaringType == typeof(EncodedTextWriter) =>
            Expression.Call(WriteValue, writer, Visit(value)),
        { Object: { } function, Arguments: [ParameterExpression writer, NewExpression { Arguments: [var name, var context] }, _, NewExpression given] }
            when function.Type == typeof(IHelperDescriptor<HelperOptions>) && Given(given) is { } arguments => Call([writer, Visit(function), name, context, .. arguments]),
        { Method: { Name: LoopOfEngine, IsStatic: true }, Arguments: [ParameterExpression context, ParameterExpression writer, var names, var list, var body, var otherwise] }
            when KnownValue.Of(names) is ChainSegment[] { Length: 0 } && KnownValue.Of(body) is TemplateDelegate { Target: LateTemplate { SeesLoop: false } } =>
            Expression.Call(Each, writer, context, Visit(list), body, otherwise),
        { Method.IsStatic: true } when node.Arguments.FirstOrDefault(argument => argument is MethodCallExpression && argument.Type == typeof(BindingContext)) is { } frame =>
            GivingBack(node, frame),
        _ => base.VisitMethodCall(node),
    };

    private static Expression Bare(Expression writer) => writer is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Operand.Type == writer.Type ? convert.Operand : writer;

    private ReadOnlyCollection<Expression>? Given(NewExpression made) => made.Arguments switch
    {
        [ConstantExpression { Value: 0 }] => [],
        { Count: 1 or 2 or 3 } arguments when arguments.All(argument => argument.Type == typeof(object)) => Visit(arguments),
        _ => null,
    };

    private static MethodCallExpression Call(Expression[] arguments) => Expression.Call(Writers.Single(writer => writer.GetParameters().Length == arguments.Length), arguments);

    private BlockExpression GivingBack(MethodCallExpression node, Expression frame)
    {
        var held = Expression.Variable(typeof(BindingContext));
        var arguments = node.Arguments.Select(argument => argument == frame ? held : Visit(argument));
        return Expression.Block([held], Expression.Assign(held, Visit(frame)), Expression.Call(node.Method, arguments), Expression.Call(held, GiveBack));
    }
}
