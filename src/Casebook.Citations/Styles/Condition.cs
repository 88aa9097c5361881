namespace Casebook.Citations.Styles;

/// <summary>One test: a kind and the value or variable it asks about; of the alternatives of a type or locator one suffices, as an item has only one type.</summary>
internal readonly record struct Condition(ConditionKind Kind, string Value, int Variable = -1, string[]? Alternatives = null);
