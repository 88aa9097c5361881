namespace Casebook.Citations.Rendering;

/// <summary>Which outer affix of a row of date parts is left out.</summary>
internal enum DateTrim
{
    None,
    LastSuffix,
    FirstPrefix,
}
