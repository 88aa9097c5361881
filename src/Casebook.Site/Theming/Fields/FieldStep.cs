namespace Casebook.Site.Theming.Fields;

/// <summary>One name of a path, which remembers the field of the type that it met last: nearly always the type that it meets next.</summary>
internal sealed class FieldStep(string name)
{
    private Met? _last;

    /// <summary>The field's value in a record; null when its type has no such field.</summary>
    public object? Read(object record)
    {
        var type = record.GetType();
        var last = _last;
        if (last is null || last.Type != type) _last = last = new Met(type, FieldTable.Of(type).Find(name)?.Reader);
        return last.Reader?.Invoke(record);
    }

    private sealed record Met(Type Type, Func<object, object?>? Reader);
}
