using System.Collections.Immutable;

namespace Casebook.Citations.Output;

/// <summary>Finished text of a citation or an entry as runs with marks; writers turn it into HTML or plain text.</summary>
public sealed class FormattedText(ImmutableArray<FormattedRun> runs)
{
    /// <summary>A text without runs.</summary>
    public static FormattedText Empty { get; } = new([]);

    /// <summary>The runs in reading order; none is empty.</summary>
    public ImmutableArray<FormattedRun> Runs { get; } = runs;

    /// <summary>True when there is nothing to print.</summary>
    public bool IsEmpty => Runs.IsEmpty;

    /// <summary>The text without marks.</summary>
    public string ToPlainText() => PlainTextWriter.Write(this);

    /// <inheritdoc/>
    public override string ToString() => ToPlainText();
}
