namespace Casebook.Cli.Reporting;

/// <summary>Where a command prints: two writers, and what the terminal behind them can do.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Findings and faults.</param>
/// <param name="HasColour">True when colours are wanted: a terminal, and NO_COLOR is not set.</param>
/// <param name="IsInteractive">True when a person watches standard output.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool HasColour, bool IsInteractive)
{
    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, !plain && !Console.IsErrorRedirected, !Console.IsOutputRedirected && !plain);
    }

    /// <summary>A text in a colour (an SGR code) where colours are wanted.</summary>
    public string Paint(string text, string code) => HasColour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
