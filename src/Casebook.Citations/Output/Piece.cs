namespace Casebook.Citations.Output;

/// <summary>Text on its way to a run; texts of one group belong together and are not changed where they meet.</summary>
internal struct Piece(string text, RunScope? scope, int group, bool closesQuote, bool isLocator = false)
{
    public string Text = text;

    public readonly RunScope? Scope = scope;

    public readonly int Group = group;

    public readonly bool ClosesQuote = closesQuote;

    public readonly bool IsLocator = isLocator;
}
