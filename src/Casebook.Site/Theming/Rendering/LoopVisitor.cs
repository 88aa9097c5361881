using System.Linq.Expressions;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Finds out whether a function of a template asks for anything that the engine keeps about a loop or about the values around: @index, ../ and names of blocks.</summary>
internal sealed class LoopVisitor : ExpressionVisitor
{
    private bool _finds;

    /// <summary>True when the function, or one in it, does.</summary>
    public static bool FindsIn(Expression function)
    {
        var visitor = new LoopVisitor();
        visitor.Visit(function);
        return visitor._finds;
    }

    /// <inheritdoc/>
    public override Expression? Visit(Expression? node)
    {
        if (node is ConstantExpression or MemberExpression && node.Type == typeof(TemplateDelegate))
            _finds |= KnownValue.Of(node) is not TemplateDelegate function || function.Target is LateTemplate { SeesLoop: true };
        return base.Visit(node);
    }

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(PathResolver)) _finds |= KnownValue.Of(node.Arguments[1]) is not PathInfo path || !IsFromThisOrRoot(path);
        return base.VisitMethodCall(node);
    }

    private static bool IsFromThisOrRoot(PathInfo path) =>
        path.Segments is [{ PathChain: [var first, ..] }] && (path.IsVariable ? first.TrimmedValue == "root" : first.IsThis);
}
