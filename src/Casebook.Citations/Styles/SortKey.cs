namespace Casebook.Citations.Styles;

/// <summary>cs:key: a variable or a macro by index (the other is -1), with the et-al settings that hold while its macro renders.</summary>
internal sealed record SortKey(int Variable, int Macro, bool Descending, NameOptions Names);
