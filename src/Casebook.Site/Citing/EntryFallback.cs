namespace Casebook.Site.Citing;

/// <summary>What stands where a style prints nothing: the title.</summary>
internal static class EntryFallback
{
    public static string Html(string title) => Output.Html.Escape(title);
}
