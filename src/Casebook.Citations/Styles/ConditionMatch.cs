namespace Casebook.Citations.Styles;

/// <summary>How the tests of a branch combine.</summary>
internal enum ConditionMatch
{
    All,
    Any,
    None,
}
