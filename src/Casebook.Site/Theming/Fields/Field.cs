using System.Reflection;

namespace Casebook.Site.Theming.Fields;

/// <summary>One field of a page-model type, read by a delegate that is made when first used.</summary>
internal sealed class Field(PropertyInfo property)
{
    private static readonly MethodInfo ReaderMaker = typeof(Field).GetMethod(nameof(MakeReader), BindingFlags.NonPublic | BindingFlags.Static)!;
    private Func<object, object?>? _read;

    /// <summary>The declared type.</summary>
    public Type Type => property.PropertyType;

    /// <summary>The value of the field in a record.</summary>
    public object? Read(object record) => (_read ??= MakeRead())(record);

    private Func<object, object?> MakeRead()
    {
        var getter = property.GetMethod!;
        return (Func<object, object?>)ReaderMaker.MakeGenericMethod(getter.DeclaringType!, property.PropertyType).Invoke(null, [getter])!;
    }

    private static Func<object, object?> MakeReader<TRecord, TValue>(MethodInfo getter)
        where TRecord : class
    {
        var read = getter.CreateDelegate<Func<TRecord, TValue>>();
        return record => read((TRecord)record);
    }
}
