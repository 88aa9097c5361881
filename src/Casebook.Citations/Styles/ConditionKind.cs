namespace Casebook.Citations.Styles;

/// <summary>What a condition tests.</summary>
internal enum ConditionKind
{
    Type,
    Variable,
    IsNumeric,
    IsUncertainDate,
    Locator,
    Position,
    Disambiguate,
    Never,
}
