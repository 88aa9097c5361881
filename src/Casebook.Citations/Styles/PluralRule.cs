namespace Casebook.Citations.Styles;

/// <summary>When a label is plural.</summary>
internal enum PluralRule
{
    Contextual,
    Always,
    Never,
}
