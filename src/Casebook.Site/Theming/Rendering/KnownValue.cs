using System.Linq.Expressions;
using System.Reflection;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Takes values that the engine has fixed when it made an expression out of it.</summary>
internal static class KnownValue
{
    /// <summary>The value of a constant or of what it holds; null for anything else.</summary>
    public static object? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field, Expression: { } holder } when Of(holder) is { } held => field.GetValue(held),
        MemberExpression { Member: PropertyInfo property, Expression: { } holder } when Of(holder) is { } held => property.GetValue(held),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Of(convert.Operand),
        _ => null,
    };
}
