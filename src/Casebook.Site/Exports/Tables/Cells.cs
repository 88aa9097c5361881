using System.Globalization;

namespace Casebook.Site.Exports.Tables;

/// <summary>Values as cells.</summary>
internal static class Cells
{
    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>A list in one cell, with semicolons between; null for none.</summary>
    internal static string? Of(IEnumerable<string> values)
    {
        var text = string.Join("; ", values);
        return text.Length == 0 ? null : text;
    }

    internal static TableColumn Id(string name, string what) => new(name, "string", what, true);

    internal static TableColumn Text(string name, string what) => new(name, "string", what);

    internal static TableColumn Number(string name, string what) => new(name, "integer", what);

    internal static TableColumn Flag(string name, string what) => new(name, "boolean", what);
}
