using System.Collections.Immutable;
using System.Globalization;

namespace Casebook.Site.Exports.Tables;

/// <summary>Values as cells.</summary>
internal static class Cells
{
    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>A list in one cell, with semicolons between; null for none.</summary>
    internal static string? Of(ImmutableArray<string> values) => values.IsEmpty ? null : string.Join("; ", values.AsSpan());

    internal static TableColumn Id(string name, string what) => new(name, "string", what, true);

    internal static TableColumn Text(string name, string what) => new(name, "string", what);

    internal static TableColumn Number(string name, string what) => new(name, "integer", what);

    internal static TableColumn Flag(string name, string what) => new(name, "boolean", what);
}
