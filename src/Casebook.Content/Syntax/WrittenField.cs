using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>A field as it stands in a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="ValueSpan">Where the value stands.</param>
internal readonly record struct WrittenField(string Name, TextSpan NameSpan, TextSpan ValueSpan);
