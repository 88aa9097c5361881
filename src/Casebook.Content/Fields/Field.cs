using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>One row of a field table: everything the product knows of one field.</summary>
/// <param name="Name">The name as authors write it.</param>
/// <param name="Type">What values it takes.</param>
/// <param name="Need">Whether it must be there.</param>
/// <param name="Help">One sentence for authors.</param>
/// <param name="Set">Reads a value into a group; reports what is wrong with it.</param>
internal sealed record Field<TGroup>(string Name, FieldType Type, Need Need, string Help, FieldSetter<TGroup> Set) : IFieldRow;
