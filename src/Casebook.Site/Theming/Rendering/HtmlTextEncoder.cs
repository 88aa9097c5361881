using System.Text;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Escapes the five signs of HTML on the way into a page; everything else passes as it is.</summary>
internal sealed class HtmlTextEncoder : ITextEncoder
{
    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target)
    {
        if (text is not null) Encode(text.ToString(), target);
    }

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target)
    {
        if (target is Utf8Writer page) Html.WriteText(text, page);
        else target.Write(Html.Escape(text ?? ""));
    }

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text is not null && text.MoveNext()) target.Write(Html.Escape(text.Current.ToString()));
    }
}
