using System.Globalization;
using System.Text;
using Casebook.Citations.Styles;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Rendering;

/// <summary>Numbers inside text: whether it is numeric or plural, and its ranges with proper dashes.</summary>
internal static class NumberText
{
    private static readonly int Page = Variables.IndexOf("page");

    /// <summary>True when the text is only numbers, each with letters before or after at most, separated by commas, hyphens or ampersands.</summary>
    public static bool IsNumeric(string text)
    {
        var any = false;
        foreach (var token in NumberTokens.Split(text))
        {
            if (token.Mark == '+') return false;
            if (token.IsSeparator) continue;
            if (!IsNumericToken(token.Text)) return false;
            any = true;
        }

        return any;
    }

    /// <summary>True when the text names more than one number.</summary>
    public static bool IsPlural(string text, RenderPlan plan)
    {
        if (!NumberTokens.CanSplit(text)) return false;
        var tokens = NumberTokens.Split(text, plan.And);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsSeparator && Counts(tokens[i - 1].Text) && Counts(tokens[i + 1].Text)) return true;
        }

        return false;
    }

    /// <summary>The first number in the text, or null.</summary>
    public static int? FirstNumber(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The text with ranges and separators set properly; each single number of a numeric text passes through a function first.</summary>
    public static string Format(string text, int variable, RenderPlan plan, Func<string, string>? form = null)
    {
        if (text.Length < 4 && IsAllDigits(text)) return form is null ? text : form(text);
        if (form is null && !NumberTokens.CanSplit(text)) return text;
        var isPage = variable == Page || variable == RenderPass.LocatorVariable;
        var tokens = NumberTokens.Split(text, plan.And);
        var isNumeric = form is not null && IsNumeric(text);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!token.IsSeparator)
            {
                result.Append(isNumeric ? form!(token.Text) : token.Text);
                continue;
            }

            if (token.Mark is not ('-' or '–') || i == 0 || i + 1 == tokens.Count || tokens[i - 1].IsSeparator || tokens[i + 1].IsSeparator)
            {
                result.Append(token.Mark switch { ',' => ", ", '&' => " " + plan.AndSymbol + " ", '+' => token.Text, _ => token.Text });
                continue;
            }

            var (first, last) = (tokens[i - 1].Text, tokens[i + 1].Text);
            if (PageRanges.End(first, last, isPage ? plan.Style.PageRangeFormat : PageRangeFormat.None) is { } end)
            {
                result.Append(plan.PageDelimiter).Append(isNumeric ? form!(end) : end);
                i++;
            }
            else
            {
                result.Append(Counts(first) && Counts(last) ? "-" : token.Text);
            }
        }

        return result.ToString();
    }

    private static bool IsAllDigits(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }

        return text.Length > 0;
    }

    private static bool IsNumericToken(string token)
    {
        var digits = false;
        foreach (var c in token)
        {
            if (char.IsWhiteSpace(c)) return false;
            digits |= char.IsDigit(c);
        }

        return digits;
    }

    private static bool Counts(string token)
    {
        if (Numerals.IsRoman(token.Trim())) return true;
        if (token.AsSpan().Trim().Contains(' ')) return false;
        foreach (var c in token)
        {
            if (char.IsDigit(c)) return !token.Contains('\\', StringComparison.Ordinal);
        }

        return false;
    }
}
