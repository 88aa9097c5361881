using System.Globalization;

namespace Casebook.Site.Search.Documents;

/// <summary>The anchors of places of a dossier's page that have no id of their own.</summary>
internal static class PassageAnchors
{
    public static string Event(int index) => "event_" + (index + 1).ToString(CultureInfo.InvariantCulture);

    public static string Gap(int index) => "gap_" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
