using System.Reflection;
using System.Runtime.CompilerServices;

namespace Casebook.Site.Theming.Fields;

/// <summary>One field of a page-model type, read by a delegate that is made when first used.</summary>
internal sealed class Field(PropertyInfo property)
{
    private static readonly MethodInfo ReaderOfAny = Maker(nameof(ReadAny));
    private static readonly MethodInfo ReaderOfValue = Maker(nameof(ReadValue));
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
        var maker = Type.IsValueType ? ReaderOfValue.MakeGenericMethod(getter.DeclaringType!, Type) : ReaderOfAny.MakeGenericMethod(getter.DeclaringType!);
        return maker.CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(getter);
    }

    private static Func<object, object?> ReadAny<TRecord>(MethodInfo getter)
        where TRecord : class
    {
        var read = getter.CreateDelegate<Func<TRecord, object?>>();
        return record => read(Unsafe.As<TRecord>(record));
    }

    private static Func<object, object?> ReadValue<TRecord, TValue>(MethodInfo getter)
        where TRecord : class
    {
        if (typeof(TValue) == typeof(bool))
        {
            var test = getter.CreateDelegate<Func<TRecord, bool>>();
            return record => test(Unsafe.As<TRecord>(record)) ? True : False;
        }

        var read = getter.CreateDelegate<Func<TRecord, TValue>>();
        return record => read(Unsafe.As<TRecord>(record));
    }

    private static MethodInfo Maker(string name) => typeof(Field).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
