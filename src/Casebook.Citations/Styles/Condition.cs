namespace Casebook.Citations.Styles;

/// <summary>One test: a kind and the value or variable it asks about.</summary>
internal readonly record struct Condition(ConditionKind Kind, string Value, int Variable = -1);
