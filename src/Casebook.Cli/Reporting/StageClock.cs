using System.Diagnostics;
using System.Globalization;
using Casebook.Site.Building;

namespace Casebook.Cli.Reporting;

/// <summary>Measures the stages of a run, and on a terminal says which one is at work.</summary>
internal sealed class StageClock(Terminal terminal, bool isShown) : IStageObserver
{
    /// <summary>The stage before the build proper.</summary>
    public const string Reading = "reading";

    /// <summary>The stage after it.</summary>
    public const string Writing = "writing";

    private readonly List<(string Stage, TimeSpan Time)> _stages = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _begun;
    private string? _stage;

    /// <summary>The time since the clock was made, in seconds with two decimals.</summary>
    public string Elapsed => Seconds(_watch.Elapsed);

    /// <inheritdoc/>
    public void Begin(string stage)
    {
        Finish();
        (_stage, _begun) = (stage, _watch.Elapsed);
        if (isShown && terminal.IsInteractive) terminal.Out.Write($"\r\u001b[K{stage} ...");
    }

    /// <inheritdoc/>
    public void End()
    {
        Finish();
        if (isShown && terminal.IsInteractive) terminal.Out.Write("\r\u001b[K");
    }

    /// <summary>Prints the time of every stage.</summary>
    public void Print()
    {
        foreach (var (stage, time) in _stages) terminal.Out.WriteLine($"  {stage,-12} {Seconds(time),8} s");
    }

    private void Finish()
    {
        if (_stage is not null) _stages.Add((_stage, _watch.Elapsed - _begun));
        _stage = null;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
