namespace Casebook.Diagnostics.Reporting;

/// <summary>How grave a diagnostic is; only errors stop a build.</summary>
public enum Severity
{
    /// <summary>Switched off by the site's settings; never shown.</summary>
    Off,

    /// <summary>Something worth knowing; never counted against a build.</summary>
    Note,

    /// <summary>A weakness; stops a strict build.</summary>
    Warning,

    /// <summary>A fault in the input; nothing is written.</summary>
    Error,
}
