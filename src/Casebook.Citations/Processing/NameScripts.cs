namespace Casebook.Citations.Processing;

/// <summary>How a name that is known in several scripts is printed in the bibliography.</summary>
public enum NameScripts
{
    /// <summary>As the item gives it, without other scripts.</summary>
    AsGiven,

    /// <summary>As given, then in the other script in brackets.</summary>
    GivenThenOther,

    /// <summary>In the other script, then as given in brackets.</summary>
    OtherThenGiven,
}
