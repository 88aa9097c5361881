using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>A text as the field's type will read it; YAML's own guesses at types play no part.</summary>
public sealed class YamlScalar(string value, YamlStyle style, TextSpan span, OffsetMap? map = null) : YamlNode(span)
{
    /// <summary>The text with quotes, escapes and folding undone.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public YamlStyle Style { get; } = style;

    /// <summary>True when nothing at all is written.</summary>
    public bool IsMissing => Value.Length == 0 && Style == YamlStyle.Plain;

    /// <summary>Where in the file each unit of the value stands.</summary>
    public OffsetMap Map => map ?? OffsetMap.Shift(Style == YamlStyle.Plain ? Span.Start : Span.Start + 1);

    /// <summary>The place in the file of a part of the value.</summary>
    public TextSpan SpanOf(int start, int length)
    {
        var places = Map;
        return TextSpan.Between(places.ToFile(start), length == 0 ? places.ToFile(start) : places.ToFile(start + length - 1) + 1);
    }
}
