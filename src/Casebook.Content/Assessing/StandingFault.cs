namespace Casebook.Content.Assessing;

/// <summary>Why a source counts nowhere.</summary>
public enum StandingFault
{
    /// <summary>It counts.</summary>
    None,

    /// <summary>It is withdrawn itself.</summary>
    Withdrawn,

    /// <summary>All sources that it goes back to count nowhere.</summary>
    CopyOfWithdrawn,
}
