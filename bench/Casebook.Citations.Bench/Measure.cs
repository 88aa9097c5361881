using System.Diagnostics;
using System.Globalization;

namespace Casebook.Citations.Bench;

/// <summary>Wall and processor time since a start.</summary>
internal sealed class Measure
{
    private readonly long _wall = Stopwatch.GetTimestamp();
    private readonly TimeSpan _cpu = Process.GetCurrentProcess().TotalProcessorTime;

    public static Measure Start() => new();

    /// <summary>Prints both times, and the processor time of one of a count.</summary>
    public void Report(string what, int count = 0)
    {
        var wall = Stopwatch.GetElapsedTime(_wall).TotalMilliseconds;
        var cpu = (Process.GetCurrentProcess().TotalProcessorTime - _cpu).TotalMilliseconds;
        var each = count > 0 ? string.Create(CultureInfo.InvariantCulture, $", {cpu / count:F4} ms CPU each") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {wall:F1} ms wall, {cpu:F0} ms CPU{each}"));
    }
}
