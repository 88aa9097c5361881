using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>Names with values, in the order of the file; a name may stand twice.</summary>
public sealed record CslMap(ImmutableArray<CslField> Fields, TextSpan Span) : CslValue(Span)
{
    /// <summary>The first value of a name, or null.</summary>
    public CslValue? this[string name]
    {
        get
        {
            foreach (var field in Fields)
            {
                if (field.Name == name) return field.Value;
            }

            return null;
        }
    }
}
