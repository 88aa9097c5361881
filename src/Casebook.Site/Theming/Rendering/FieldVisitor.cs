using System.Linq.Expressions;
using System.Reflection;
using Casebook.Site.Theming.Fields;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering;

/// <summary>
/// Lets paths that begin with "this." be read by <see cref="FieldPath"/>. The engine asks at each name for block names, variables and the like, and at each of them what
/// kind of thing the value is; such a path was checked to be a row of fields and nothing else.
/// </summary>
internal sealed class FieldVisitor : ExpressionVisitor
{
    /// <summary>The visitor, which keeps nothing.</summary>
    public static readonly FieldVisitor Instance = new();

    private static readonly MethodInfo Read = typeof(FieldPath).GetMethod(nameof(FieldPath.Read))!;

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(PathResolver) || node.Method.Name != nameof(PathResolver.ResolvePath)) return base.VisitMethodCall(node);
        if (KnownValue.Of(node.Arguments[1]) is not PathInfo { IsVariable: false, Segments: [{ PathChain: [{ IsThis: true }, .. { Length: > 0 } names] }] }) return base.VisitMethodCall(node);
        return Expression.Call(Expression.Constant(new FieldPath([.. names.Select(name => name.TrimmedValue)])), Read, Visit(node.Arguments[0]));
    }
}
