namespace Casebook.Site.Search.Documents;

/// <summary>A text of a document.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Text">The plain words.</param>
/// <param name="IsShown">True when a result may quote from it.</param>
internal readonly record struct SearchText(SearchField Field, string Text, bool IsShown);
