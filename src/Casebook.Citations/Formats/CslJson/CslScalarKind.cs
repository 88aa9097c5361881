namespace Casebook.Citations.Formats.CslJson;

/// <summary>How a scalar was written.</summary>
public enum CslScalarKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number of JSON.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>null, or nothing.</summary>
    Null,
}
