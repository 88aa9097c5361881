namespace Casebook.Content.Fields;

/// <summary>Whether a field must be there.</summary>
internal enum Need
{
    /// <summary>It may be left out.</summary>
    Optional,

    /// <summary>It must be there.</summary>
    Required,

    /// <summary>It must be there unless the thing is withdrawn.</summary>
    RequiredUnlessWithdrawn,
}
