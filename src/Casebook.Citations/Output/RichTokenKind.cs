namespace Casebook.Citations.Output;

/// <summary>What a token of a marked text does.</summary>
internal enum RichTokenKind
{
    Literal,
    Open,
    Close,
}
