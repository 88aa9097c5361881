using System.Buffers;

namespace Casebook.Content.Reading;

/// <summary>The form of ids: ASCII lower-case letters, digits and hyphens, up to 100, no name that Windows keeps for devices.</summary>
public static class ContentId
{
    /// <summary>The longest id.</summary>
    public const int Longest = 100;

    /// <summary>The form as a regular expression.</summary>
    public const string Pattern = "^[a-z0-9-]{1,100}$";

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    /// <summary>Why a text cannot be an id, in words; null when it can.</summary>
    public static string? FaultOf(string id)
    {
        if (id.Length == 0) return "it is empty";
        if (id.Length > Longest) return $"it has {id.Length} characters; {Longest} are allowed";
        if (id.AsSpan().ContainsAnyExcept(Allowed)) return "an id has ASCII lower-case letters, digits and hyphens only";
        return IsDevice(id) ? "Windows keeps this name for a device" : null;
    }

    /// <summary>The nearest text that can be an id: lower-cased, all else turned into hyphens; null when nothing is left.</summary>
    public static string? From(string text)
    {
        var units = new char[text.Length];
        var length = 0;
        foreach (var unit in text)
        {
            var lower = char.ToLowerInvariant(unit);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9')) units[length++] = lower;
            else if (length > 0 && units[length - 1] != '-') units[length++] = '-';
        }

        var id = new string(units, 0, length).TrimEnd('-');
        if (id.Length > Longest) id = id[..Longest].TrimEnd('-');
        return id.Length == 0 || IsDevice(id) ? null : id;
    }

    /// <summary>True for a name, in lower case, that Windows keeps for a device.</summary>
    public static bool IsDevice(string id) =>
        Devices.AsSpan().Contains(id) || (id.Length == 4 && (id.StartsWith("com", StringComparison.Ordinal) || id.StartsWith("lpt", StringComparison.Ordinal)) && char.IsAsciiDigit(id[3]));
}
