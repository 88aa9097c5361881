using System.Globalization;
using System.Text;

namespace Casebook.Site.Exports;

/// <summary>Names and texts as Turtle and TriG write them.</summary>
internal static class Turtle
{
    /// <summary>An address in angle brackets.</summary>
    internal static string Node(string address) => $"<{Iri(address)}>";

    /// <summary>An address with what an IRI cannot hold written as per cent signs and hex digits.</summary>
    internal static string Iri(string address)
    {
        var iri = new StringBuilder(address.Length);
        foreach (var unit in address)
        {
            if (unit is <= ' ' or '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\') iri.Append(CultureInfo.InvariantCulture, $"%{(int)unit:X2}");
            else iri.Append(unit);
        }

        return iri.ToString();
    }

    /// <summary>A text in quotation marks, with its language where it is told.</summary>
    internal static string Text(string text, string? language = null)
    {
        var literal = new StringBuilder("\"", text.Length + 8);
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '"': literal.Append("\\\""); break;
                case '\\': literal.Append("\\\\"); break;
                case '\n': literal.Append("\\n"); break;
                case '\r': literal.Append("\\r"); break;
                case '\t': literal.Append("\\t"); break;
                case < ' ': literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"); break;
                default: literal.Append(unit); break;
            }
        }

        literal.Append('"');
        return language is null ? literal.ToString() : literal.Append('@').Append(language).ToString();
    }
}
