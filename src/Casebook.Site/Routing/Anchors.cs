using System.Globalization;

namespace Casebook.Site.Routing;

/// <summary>Anchors that the build makes. They hold an underscore, which no id of an author can.</summary>
internal static class Anchors
{
    public static string Section(string name) => "section_" + name;

    public static string Scale(string scale) => "scale_" + scale;

    public static string Event(int index) => "event_" + Number(index);

    public static string Gap(int index) => "gap_" + Number(index);

    public static string Milestone(int index) => "milestone_" + Number(index);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
