using System.Diagnostics.CodeAnalysis;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A field type that reads to values of one .NET type.</summary>
internal abstract class FieldType<T> : FieldType
{
    /// <summary>Reads a node; false after reporting why it gives no value.</summary>
    public abstract bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out T value);
}
