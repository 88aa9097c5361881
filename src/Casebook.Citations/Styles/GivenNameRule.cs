namespace Casebook.Citations.Styles;

/// <summary>The values of givenname-disambiguation-rule.</summary>
internal enum GivenNameRule
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}
