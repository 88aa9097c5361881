using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>What the fields of a source's file say of its bibliographic record.</summary>
/// <param name="Item">The record, under the id that the file's name gives.</param>
/// <param name="Findings">What is wrong with it; reported when the source is bound.</param>
internal sealed record FieldRecord(Item Item, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The date of issue, when it is written as a text.</summary>
    public Edtf? Issued { get; init; }

    /// <summary>The date of access, likewise.</summary>
    public Edtf? Accessed { get; init; }

    /// <summary>Where the date of access stands, however written.</summary>
    public TextSpan? AccessedSpan { get; init; }
}
