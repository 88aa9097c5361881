using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>A node that was refused (an alias, for example) and is already reported: readers pass it over in silence.</summary>
public sealed class YamlFault(TextSpan span) : YamlNode(span);
