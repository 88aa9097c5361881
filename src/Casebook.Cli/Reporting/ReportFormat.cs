namespace Casebook.Cli.Reporting;

/// <summary>How findings are printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people and editors.</summary>
    Text,

    /// <summary>One JSON object on standard output.</summary>
    Json,

    /// <summary>Workflow commands that GitHub shows beside the changed lines.</summary>
    Github,
}
