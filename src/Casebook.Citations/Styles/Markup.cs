using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Styles;

/// <summary>An XML element as read: local name, attributes, children, own text, and where its start tag is.</summary>
internal sealed class Markup(string name, SourceSpan span)
{
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private readonly List<Markup> _children = [];

    public string Name { get; } = name;

    public SourceSpan Span { get; } = span;

    public IReadOnlyList<Markup> Children => _children;

    public IReadOnlyList<KeyValuePair<string, string>> Attributes => _attributes;

    /// <summary>The character data directly inside the element.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in _attributes)
            {
                if (name == attribute) return value;
            }

            return null;
        }
    }

    public Markup? Child(string name)
    {
        foreach (var child in _children)
        {
            if (child.Name == name) return child;
        }

        return null;
    }

    internal void Add(Markup child) => _children.Add(child);

    internal void Add(string name, string value) => _attributes.Add(new(name, value));

    internal void Append(string text) => Text = Text.Length == 0 ? text : Text + text;
}
