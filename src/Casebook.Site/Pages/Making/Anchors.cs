using System.Globalization;

namespace Casebook.Site.Pages.Making;

/// <summary>Anchors that the build makes. They hold a full stop, which no id of an author can.</summary>
internal static class Anchors
{
    public static string Section(string name) => "section." + name;

    public static string Scale(string scale) => "scale." + scale;

    public static string Event(int index) => "event." + Number(index);

    public static string Gap(int index) => "gap." + Number(index);

    public static string Milestone(int index) => "milestone." + Number(index);

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
