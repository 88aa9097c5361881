using Casebook.Diagnostics.Text;
using Casebook.Site.Theming.Helpers;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>The writing of a template: the page that takes what is written, and the frame with the value that it is about.</summary>
internal sealed class Rendition(Utf8Writer page, EncodedTextWriter writer, BindingContext context)
{
    private readonly EncodedTextWriter _writer = writer;
    private string? _language;

    /// <summary>The page.</summary>
    public Utf8Writer Page => page;

    /// <summary>The page as the engine writes to it.</summary>
    public ref readonly EncodedTextWriter Writer => ref _writer;

    /// <summary>The frame.</summary>
    public BindingContext Context => context;

    /// <summary>The language (BCP 47) of the page.</summary>
    public string Language => _language ??= PageLanguage.Of(context);
}
