namespace Casebook.Content.Threads;

/// <summary>Does two pieces of work that do not know each other at the same time.</summary>
public static class SideBySide
{
    /// <summary>Both results; with one job the first is made before the second, on the thread of the caller.</summary>
    public static (TFirst First, TSecond Second) Make<TFirst, TSecond>(int jobs, Func<TFirst> first, Func<TSecond> second)
    {
        if (jobs <= 1) return (first(), second());
        var beside = Task.Run(second);
        var result = first();
        return (result, beside.GetAwaiter().GetResult());
    }
}
