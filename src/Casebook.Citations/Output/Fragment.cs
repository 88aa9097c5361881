using System.Runtime.InteropServices;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Output;

/// <summary>A piece of output as a tree: a leaf with text, or children with a delimiter between them; never empty, null stands for nothing. Immutable.</summary>
internal sealed class Fragment
{
    private Fragment(string text, Fragment[] children, string delimiter, Look look, FragmentTag tag, object? data)
    {
        Text = text;
        Children = children;
        Delimiter = delimiter;
        Look = look;
        Tag = tag;
        Data = data;
    }

    public string Text { get; }

    public Fragment[] Children { get; }

    public string Delimiter { get; }

    public Look Look { get; }

    public FragmentTag Tag { get; }

    public object? Data { get; }

    public bool IsLeaf => Children.Length == 0;

    public static Fragment? Leaf(string text, FragmentTag tag = FragmentTag.None) =>
        text.Length == 0 ? null : new Fragment(text, [], "", Look.Plain, tag, null);

    /// <summary>A fragment with other text or children and the same look and tag.</summary>
    public Fragment With(string text) => new(text, [], Delimiter, Look, Tag, Data);

    public Fragment With(Fragment[] children) => new("", children, Delimiter, Look, Tag, Data);

    public Fragment Tagged(FragmentTag tag, object? data = null) =>
        Tag == FragmentTag.None ? new(Text, Children, Delimiter, Look, tag, data) : new("", [this], "", Look.Plain, tag, data);

    /// <summary>The content without affixes and formatting.</summary>
    public Fragment WithoutLook() => new(Text, Children, Delimiter, Look.Plain, FragmentTag.None, null);

    /// <summary>The fragment inside a new one that carries a tag.</summary>
    public Fragment Within(FragmentTag tag, object? data) => new("", [this], "", Look.Plain, tag, data);

    /// <summary>Those of some fragments that are there joined, or null when none is.</summary>
    public static Fragment? Join(ReadOnlySpan<Fragment?> parts, string delimiter = "", Look? look = null)
    {
        var (count, first) = (0, default(Fragment));
        foreach (var part in parts)
        {
            if (part is null) continue;
            first ??= part;
            count++;
        }

        if (count == 0) return null;
        if (count == 1 && look is null or { IsPlain: true }) return first;
        var children = new Fragment[count];
        var next = 0;
        foreach (var part in parts)
        {
            if (part is not null) children[next++] = part;
        }

        return new Fragment("", children, delimiter, look ?? Look.Plain, FragmentTag.None, null);
    }

    /// <summary>The same of all fragments of a list.</summary>
    public static Fragment? JoinAll(List<Fragment> parts, string delimiter = "") => Join(CollectionsMarshal.AsSpan(parts), delimiter);

    /// <summary>The same of the fragments of a list from a place on, which are taken out of it.</summary>
    public static Fragment? JoinEnd(List<Fragment> row, int start, string delimiter)
    {
        var joined = Join(CollectionsMarshal.AsSpan(row)[start..], delimiter);
        row.RemoveRange(start, row.Count - start);
        return joined;
    }

    /// <summary>The fragment in a look: with affixes, formatting, quotes and display; case and stripped periods are the caller's.</summary>
    public static Fragment? Dress(Fragment? inner, Look look)
    {
        if (inner is null || look.IsPlain) return inner;
        if (inner.Look.IsPlain && inner.Tag != FragmentTag.Rich) return new Fragment(inner.Text, inner.Children, inner.Delimiter, look, inner.Tag, inner.Data);
        return new Fragment("", [inner], "", look, FragmentTag.None, null);
    }

    /// <summary>The fragment with words added inside its look, around its content.</summary>
    public Fragment Around(string before, string after) =>
        new("", [new Fragment(Text, Children, Delimiter, new Look { Prefix = before, Suffix = after }, Tag, Data)], "", Look, FragmentTag.None, null);

    /// <summary>The first fragment with a tag in reading order, or null.</summary>
    public Fragment? Find(FragmentTag tag)
    {
        if (Tag == tag) return this;
        foreach (var child in Children)
        {
            if (child.Find(tag) is { } found) return found;
        }

        return null;
    }

    /// <summary>The tree with one fragment, known by reference, put in place of another; null puts nothing.</summary>
    public Fragment? Replace(Fragment old, Fragment? replacement)
    {
        if (ReferenceEquals(this, old)) return replacement;
        for (var i = 0; i < Children.Length; i++)
        {
            var kept = Children[i].Replace(old, replacement);
            if (ReferenceEquals(kept, Children[i])) continue;
            if (kept is null) return Children.Length == 1 ? null : With([.. Children.AsSpan(0, i), .. Children.AsSpan(i + 1)]);
            var children = (Fragment[])Children.Clone();
            children[i] = kept;
            return With(children);
        }

        return this;
    }
}
