namespace Casebook.Citations.Styles;

/// <summary>cs:if, cs:else-if or cs:else (no conditions): what it tests and what it renders.</summary>
internal sealed record Branch(Condition[] Conditions, ConditionMatch Match, Element[] Children);
