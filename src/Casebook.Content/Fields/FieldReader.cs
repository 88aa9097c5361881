using System.Globalization;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Fields;

/// <summary>Reads the fields of one file and words what is wrong with the shape of their values.</summary>
internal sealed class FieldReader(SourceText text, DiagnosticBag diagnostics)
{
    private const int LongestShown = 60;

    /// <summary>The file.</summary>
    public SourceText Text => text;

    /// <summary>Reports at a span.</summary>
    public void Report(TextSpan span, string? help, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        diagnostics.ReportWithHelp(text.Span(span), help, descriptor, arguments);

    /// <summary>Reports with another place that matters.</summary>
    public void ReportRelated(TextSpan span, TextSpan related, string? help, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        diagnostics.Add(Diagnostic.At(text.Span(span), descriptor, arguments) with { Help = help, Related = text.Span(related) });

    /// <summary>The line of a span, for messages.</summary>
    public int LineOf(TextSpan span) => text.Span(span).Start.Line;

    /// <summary>A text that is not empty and holds no control characters; null after reporting.</summary>
    public YamlScalar? Scalar(YamlNode node, in FieldPlace place, FieldType due)
    {
        if (node is not YamlScalar scalar)
        {
            if (node is not YamlFault) ReportShape(node, place, due);
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            ReportEmpty(node, place, due);
            return null;
        }

        return IsFreeOfControls(scalar, place) ? scalar : null;
    }

    /// <summary>Reports a value of another shape, with the value as it is due where that can be shown.</summary>
    public void ReportShape(YamlNode node, in FieldPlace place, FieldType due, string? help = null)
    {
        if (node is YamlFault) return;
        help ??= node is YamlSequence { Items: [YamlScalar single] } ? $"write {place.Name}: {Shown(single)}" : $"for example {due.Example}";
        Report(FirstLine(node), help, FieldDiagnostics.WrongShape, place.Label, due.Due, Shape(node));
    }

    /// <summary>Reports a text that holds no fields at all.</summary>
    public void ReportRoot(YamlNode root, string subject) =>
        Report(FirstLine(root), "write one field a line: name: value", FieldDiagnostics.WrongShape, subject, "a mapping of fields", Shape(root));

    /// <summary>Reports a value that is not there; at the key, for the value has no place.</summary>
    public void ReportEmpty(YamlNode node, in FieldPlace place, FieldType due) =>
        Report(node.Span.Length > 0 || place.IsItem ? node.Span : place.Key, $"for example {due.Example}", FieldDiagnostics.Empty, place.Label, due.Due);

    /// <summary>The beginning of a scalar's text as it can be shown in a message.</summary>
    public static string Shown(YamlScalar scalar) => Shown(scalar.Value);

    /// <summary>The beginning of a text as it can be shown in a message.</summary>
    public static string Shown(string value)
    {
        var line = value.AsSpan().Trim();
        var end = line.IndexOfAny('\n', '\r');
        if (end >= 0) line = line[..end];
        return line.Length <= LongestShown && end < 0 ? line.ToString() : string.Concat(line[..Math.Min(line.Length, LongestShown)], "...");
    }

    private static string Shape(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        _ => "a text",
    };

    private TextSpan FirstLine(YamlNode node)
    {
        var end = text.Content.AsSpan(node.Span.Start, node.Span.Length).IndexOfAny('\n', '\r');
        return end < 0 ? node.Span : node.Span with { Length = end };
    }

    private bool IsFreeOfControls(YamlScalar scalar, in FieldPlace place)
    {
        if (IndexOfControl(scalar.Value) is not (>= 0 and var at)) return true;
        Report(scalar.SpanOf(at, 1), "remove it", FieldDiagnostics.ControlCharacter, place.Label, ((int)scalar.Value[at]).ToString("X4", CultureInfo.InvariantCulture));
        return false;
    }

    private static int IndexOfControl(string value)
    {
        if (PrintableText.Is(value)) return -1;
        for (var i = 0; i < value.Length; i++)
        {
            var unit = value[i];
            if (unit is >= ' ' and < '\x7f' or > '\x9f' and < '\ud800' or > '\udfff' and < '\ufffe' or '\n' or '\t' or '\r') continue;
            if (char.IsHighSurrogate(unit) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) i++;
            else return i;
        }

        return -1;
    }
}
