using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Casebook.Site.Output;

namespace Casebook.Site.Theming.Fields;

/// <summary>The fields of a page-model type as a theme sees them: public properties, their names beginning with a small letter.</summary>
internal sealed class FieldTable
{
    private static readonly ConcurrentDictionary<Type, FieldTable> Tables = new();
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    private FieldTable(Type type)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is null || property.GetIndexParameters().Length > 0 || property.Name == "EqualityContract") continue;
            _fields.TryAdd(ThemeName(property.Name), new Field(property));
        }
    }

    /// <summary>The names, in ordinal order.</summary>
    public IEnumerable<string> Names => _fields.Keys.Order(StringComparer.Ordinal);

    /// <summary>The table of a type, made once.</summary>
    public static FieldTable Of(Type type) => Tables.GetOrAdd(type, static type => new FieldTable(type));

    /// <summary>True for a record of the contract: a class that is neither a text, a list, HTML nor a type of the platform.</summary>
    public static bool Covers(Type type) =>
        type.IsClass && type != typeof(Html) && !typeof(IEnumerable).IsAssignableFrom(type) && type.Namespace is { } space && !space.StartsWith("System", StringComparison.Ordinal) && !space.StartsWith("HandlebarsDotNet", StringComparison.Ordinal);

    /// <summary>The field of a name, or null.</summary>
    public Field? Find(string name) => _fields.GetValueOrDefault(name);

    /// <summary>The type of a field, or null when there is none of that name.</summary>
    public Type? TypeOf(string name) => _fields.GetValueOrDefault(name)?.Type;

    /// <summary>A property's name as templates write it.</summary>
    public static string ThemeName(string property) => char.ToLowerInvariant(property[0]) + property[1..];
}
