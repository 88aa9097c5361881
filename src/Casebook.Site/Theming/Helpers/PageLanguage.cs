using Casebook.Site.Pages;
using Casebook.Site.Pages.Shared;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;

namespace Casebook.Site.Theming.Helpers;

/// <summary>Finds the language of the page that is being made.</summary>
internal static class PageLanguage
{
    /// <summary>The language (BCP 47) of the root value.</summary>
    public static string Of(in HelperOptions options) => Of(options.Frame);

    /// <summary>The language (BCP 47) of the root value of a frame.</summary>
    public static string Of(BindingContext frame) => frame.Data.Value<object>(ChainSegment.Root) switch
    {
        PageModel page => page.Language,
        IFragment fragment => fragment.PageLanguage,
        _ => "en",
    };
}
