using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>What can be wrong with a YAML text before anything is known of its fields.</summary>
public static class YamlDiagnostics
{
    /// <summary>The text is no YAML.</summary>
    public static readonly DiagnosticDescriptor Syntax = new("CB2001", Severity.Error, "the YAML cannot be read: {0}");

    /// <summary>A tab indents a line.</summary>
    public static readonly DiagnosticDescriptor Tab = new("CB2002", Severity.Error, "a tab stands where YAML allows spaces only");

    /// <summary>A key stands twice in one mapping.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new("CB2003", Severity.Error, "'{0}' stands twice; the first is on line {1}");

    /// <summary>An anchor or an alias.</summary>
    public static readonly DiagnosticDescriptor Anchor = new("CB2004", Severity.Error, "the {0} '{1}' is refused: each text is written out where it stands") { Help = "take the sign and its name away; a text that begins with '&' stands in quotes: \"...\"" };

    /// <summary>A merge key.</summary>
    public static readonly DiagnosticDescriptor MergeKey = new("CB2005", Severity.Error, "the merge key '<<' is refused: each field is written out where it stands") { Help = "write the fields out here" };

    /// <summary>A tag.</summary>
    public static readonly DiagnosticDescriptor Tag = new("CB2006", Severity.Error, "the tag '{0}' is refused: the field tells the type of its value") { Help = "take it away; a text that begins with '!' stands in quotes: \"...\"" };

    /// <summary>A second document.</summary>
    public static readonly DiagnosticDescriptor SecondDocument = new("CB2007", Severity.Error, "a second document begins here; a file holds one");

    /// <summary>Nesting without end.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("CB2008", Severity.Error, "values are nested more than {0} deep") { Help = "write it flatter; no field needs more than a few levels" };

    /// <summary>A key that is a list or a mapping.</summary>
    public static readonly DiagnosticDescriptor KeyIsNoText = new("CB2009", Severity.Error, "a key is a text, not {0}") { Help = "write 'field: value'; a text that begins with a bracket stands in quotes" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [Syntax, Tab, DuplicateKey, Anchor, MergeKey, Tag, SecondDocument, TooDeep, KeyIsNoText];
}
