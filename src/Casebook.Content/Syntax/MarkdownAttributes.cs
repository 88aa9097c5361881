using Casebook.Content.Reading;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig.Renderers.Html;

namespace Casebook.Content.Syntax;

/// <summary>Holds attributes to #id .class lang dir and to values that are safe and mean something.</summary>
internal static class MarkdownAttributes
{
    /// <summary>The attributes that are allowed; the others are reported at the brace.</summary>
    public static HtmlAttributes Check(AttributeList list, SourceSpan span, DiagnosticBag diagnostics)
    {
        var attributes = new HtmlAttributes();
        foreach (var (name, value) in list.Items)
        {
            switch (name)
            {
                case "#" when IsName(value) && attributes.Id is null:
                    attributes.Id = value;
                    break;
                case "." when IsName(value):
                    attributes.AddClass(value);
                    break;
                case "#" or ".":
                    diagnostics.Report(span, MarkdownDiagnostics.AttributeValue, value, "a name of letters, digits, hyphens and underscores, given once");
                    break;
                case "lang" when LanguageTag.IsWellFormed(value):
                    attributes.AddProperty("lang", value);
                    break;
                case "lang":
                    diagnostics.Report(span, MarkdownDiagnostics.AttributeValue, value, "a language such as ru, zh or zh-Hant");
                    break;
                case "dir" when value is "ltr" or "rtl" or "auto":
                    attributes.AddProperty("dir", value);
                    break;
                case "dir":
                    diagnostics.Report(span, MarkdownDiagnostics.AttributeValue, value, "a direction: ltr, rtl or auto");
                    break;
                default:
                    diagnostics.ReportWithHelp(span, "allowed are #id .class lang=... dir=...", MarkdownDiagnostics.Attribute, name);
                    break;
            }
        }

        return attributes;
    }

    private static bool IsName(string value)
    {
        foreach (var unit in value)
        {
            if (!char.IsLetterOrDigit(unit) && unit is not ('-' or '_')) return false;
        }

        return value.Length is > 0 and <= 100;
    }
}
