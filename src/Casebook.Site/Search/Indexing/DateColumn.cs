using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>The months of all documents: nothing for those without a date, else the distance of the first month to the one before it, and the length.</summary>
internal static class DateColumn
{
    /// <summary>The number of the file, behind those of the facets.</summary>
    public static readonly int Number = Enum.GetValues<SearchFacet>().Length;

    /// <summary>Writes the column.</summary>
    public static OutputFile Of(ImmutableArray<SearchDocument> documents)
    {
        var text = new StringBuilder("\"");
        var last = 0;
        foreach (var document in documents)
        {
            if (document.When is not { } when)
            {
                IndexNumbers.Write(text, 0);
                continue;
            }

            var step = when.First - last;
            IndexNumbers.Write(text, 1 + (step < 0 ? (-step * 2) - 1 : step * 2));
            IndexNumbers.Write(text, when.Last - when.First);
            last = when.First;
        }

        return ScriptText.File('f', Number, text.Append('"'));
    }
}
