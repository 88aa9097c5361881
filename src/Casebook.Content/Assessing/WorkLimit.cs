namespace Casebook.Content.Assessing;

/// <summary>A fixed amount of work that counting may take, in machine words looked at, so that hostile input cannot hang a build; never measured by time.</summary>
internal sealed class WorkLimit(long words)
{
    /// <summary>The work taken so far.</summary>
    internal long Spent { get; private set; }

    /// <summary>True when the work is used up.</summary>
    internal bool IsSpent => Spent > words;

    /// <summary>Takes an amount; false when there was not enough.</summary>
    internal bool Spend(long amount)
    {
        Spent += amount;
        return Spent <= words;
    }

    /// <summary>Takes all that is left.</summary>
    internal void Exhaust() => Spent = Math.Max(Spent, words + 1);
}
