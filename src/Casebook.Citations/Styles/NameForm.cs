namespace Casebook.Citations.Styles;

/// <summary>The forms of cs:name.</summary>
internal enum NameForm
{
    Long,
    Short,
    Count,
}
