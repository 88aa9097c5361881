using System.Collections.Immutable;
using System.Text;
using Casebook.Site.Output;

namespace Casebook.Site.Theming.Strings;

/// <summary>A string with named places in braces, taken apart once.</summary>
internal sealed class MessagePattern
{
    private MessagePattern(ImmutableArray<(string Text, bool IsParameter)> parts)
    {
        Parts = parts;
        if (Constant is { } text) ConstantHtml = new Html(Encoding.UTF8.GetBytes(Html.Escape(text)));
    }

    /// <summary>Texts and parameter names in order.</summary>
    public ImmutableArray<(string Text, bool IsParameter)> Parts { get; }

    /// <summary>The names of the places.</summary>
    public IEnumerable<string> Parameters => Parts.Where(part => part.IsParameter).Select(part => part.Text);

    /// <summary>The whole text when it has no places; null otherwise.</summary>
    public string? Constant => Parts.Length == 0 ? "" : Parts.Length == 1 && !Parts[0].IsParameter ? Parts[0].Text : null;

    /// <summary>The whole text as HTML when it has no places; null otherwise.</summary>
    public Html? ConstantHtml { get; }

    /// <summary>The pattern of a text; a brace that opens no name is text.</summary>
    public static MessagePattern Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<(string, bool)>();
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            var name = end > i + 1 ? text[(i + 1)..end] : "";
            if (name.Length == 0 || !name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-'))
            {
                plain.Append(text[i]);
                continue;
            }

            if (plain.Length > 0) parts.Add((plain.ToString(), false));
            plain.Clear();
            parts.Add((name, true));
            i = end;
        }

        if (plain.Length > 0) parts.Add((plain.ToString(), false));
        return new MessagePattern(parts.ToImmutable());
    }

    /// <summary>The text with its places filled; a place without a value stays empty.</summary>
    public string Fill(params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (Constant is { } constant) return constant;
        var filled = new StringBuilder();
        foreach (var (text, isParameter) in Parts)
        {
            if (!isParameter)
            {
                filled.Append(text);
                continue;
            }

            foreach (var (name, value) in values)
            {
                if (name == text) filled.Append(value);
            }
        }

        return filled.ToString();
    }
}
