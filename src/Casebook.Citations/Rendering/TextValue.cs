using Casebook.Citations.Output;

namespace Casebook.Citations.Rendering;

/// <summary>A text of an item, with its markup taken apart when first asked for.</summary>
internal sealed class TextValue(string text)
{
    private Fragment? _parsed;

    public string Text { get; } = text;

    public Fragment? Parsed => _parsed ??= RichText.Parse(Text);
}
