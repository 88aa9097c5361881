using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;

namespace Casebook.Site.Pages.Making;

/// <summary>A bibliographic record in the formats that readers copy.</summary>
internal static class Records
{
    public static string BibTex(Item item) => BibTexWriter.Write([item]).TrimEnd();

    public static string Ris(Item item) => RisWriter.Write([item]).TrimEnd();

    public static string CslJson(Item item) => CslJsonWriter.Write([item]).TrimEnd();
}
