using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>A group of which it matters later whether a field is written at all, be its value right or refused.</summary>
internal abstract class FileSyntax : SyntaxGroup
{
    /// <summary>Its fields in the order written, known ones and others.</summary>
    public ImmutableArray<WrittenField> Written { get; set; } = [];

    /// <summary>True when a field is written.</summary>
    public bool Has(string field) => Written.Any(written => written.Name == field);
}
