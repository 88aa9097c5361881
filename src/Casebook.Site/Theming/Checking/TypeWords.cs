using Casebook.Site.Output;
using Casebook.Site.Theming.Fields;

namespace Casebook.Site.Theming.Checking;

/// <summary>What kind of value a type of the theme contract is, for checks and for messages.</summary>
internal static class TypeWords
{
    /// <summary>The type of a list's items, or null when the type is no list.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string)) return null;
        if (type.IsArray) return type.GetElementType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return type.GetGenericArguments()[0];
        return null;
    }

    /// <summary>True for a type that has fields of its own.</summary>
    public static bool IsRecord(Type type) => FieldTable.Covers(type);

    /// <summary>True for a text, a number or HTML.</summary>
    public static bool IsPrintable(Type type) => type == typeof(string) || type == typeof(Html) || IsNumber(type);

    /// <summary>True for a whole number, perhaps none.</summary>
    public static bool IsNumber(Type type) => type == typeof(int) || type == typeof(int?) || type == typeof(long);

    /// <summary>True for a truth value.</summary>
    public static bool IsTruth(Type type) => type == typeof(bool);

    /// <summary>The kind in words, with its article.</summary>
    public static string Describe(Type type)
    {
        if (type == typeof(string)) return "a text";
        if (type == typeof(Html)) return "HTML";
        if (IsNumber(type)) return "a number";
        if (IsTruth(type)) return "a truth value";
        if (ItemOf(type) is { } item) return "a list of " + (IsRecord(item) ? FieldTable.ThemeName(item.Name) : Describe(item)["a ".Length..] + "s");
        return "a " + FieldTable.ThemeName(type.Name);
    }
}
