using System.Reflection;
using System.Runtime.CompilerServices;

namespace Casebook.Site.Theming.Fields;

/// <summary>One field of a page-model type, read by a delegate that is made when first used.</summary>
internal sealed class Field(PropertyInfo property)
{
    private static readonly object True = true;
    private static readonly object False = false;
    private Func<object, object?>? _reader;

    /// <summary>The declared type.</summary>
    public Type Type => property.PropertyType;

    /// <summary>Gives the value of the field in a record, which must be of the type whose table the field is from.</summary>
    public Func<object, object?> Reader => _reader ??= MakeReader();

    private Func<object, object?> MakeReader()
    {
        var getter = property.GetMethod!;
        if (!Type.IsValueType) return Bound<object?>(getter);
        if (Type == typeof(bool))
        {
            var test = Bound<bool>(getter);
            return record => test(record) ? True : False;
        }

        if (Type == typeof(int))
        {
            var number = Bound<int>(getter);
            return record => number(record);
        }

        if (Type == typeof(int?))
        {
            var number = Bound<int?>(getter);
            return record => number(record);
        }

        return record => getter.Invoke(record, null);
    }

    /// <remarks>A delegate over records of one type is called as one over any, which spares a second call at each reading: only records of that type are ever given to it.</remarks>
    private static Func<object, TValue> Bound<TValue>(MethodInfo getter) =>
        Unsafe.As<Func<object, TValue>>(getter.CreateDelegate(typeof(Func<,>).MakeGenericType(getter.DeclaringType!, typeof(TValue))));
}
