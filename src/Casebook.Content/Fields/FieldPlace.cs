using Casebook.Diagnostics.Text;

namespace Casebook.Content.Fields;

/// <summary>The field that a value is read for: its name, where the name stands, and whether the value is one item of the field's list.</summary>
internal readonly record struct FieldPlace(string Name, TextSpan Key, bool IsItem = false)
{
    /// <summary>The field as messages name it.</summary>
    public string Label => IsItem ? $"each item of '{Name}'" : $"'{Name}'";
}
