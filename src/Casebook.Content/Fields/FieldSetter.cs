using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>Reads a node into a group.</summary>
internal delegate void FieldSetter<in TGroup>(TGroup group, YamlNode node, in FieldPlace place, FieldReader reader);
