using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>What can be wrong with a Markdown text as such, before its names are looked up.</summary>
public static class MarkdownDiagnostics
{
    /// <summary>Raw HTML stands in the text.</summary>
    public static readonly DiagnosticDescriptor RawHtml = new("CB2201", Severity.Error, "raw HTML is not allowed: {0}");

    /// <summary>Blocks or marks stand deeper inside each other than allowed.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new("CB2202", Severity.Error, "the text is nested more than {0} levels deep here") { Help = "write it flatter" };

    /// <summary>An attribute other than #id .class lang dir.</summary>
    public static readonly DiagnosticDescriptor Attribute = new("CB2203", Severity.Error, "the attribute '{0}' is not allowed");

    /// <summary>A written anchor is already taken on the page.</summary>
    public static readonly DiagnosticDescriptor DuplicateAnchor = new("CB2204", Severity.Error, "the anchor '{0}' is already taken on this page") { Help = "choose another" };

    /// <summary>A block directive of an unknown name.</summary>
    public static readonly DiagnosticDescriptor UnknownDirective = new("CB2205", Severity.Error, "there is no block '{0}'");

    /// <summary>A block directive with too few or too many arguments.</summary>
    public static readonly DiagnosticDescriptor DirectiveArgument = new("CB2206", Severity.Error, "the block '{0}' {1}") { Help = "write the block with one argument, for example ::: claim claim-id" };

    /// <summary>A block directive without an end.</summary>
    public static readonly DiagnosticDescriptor DirectiveUnclosed = new("CB2207", Severity.Error, "the block '{0}' is not closed");

    /// <summary>The end of a block directive that never began.</summary>
    public static readonly DiagnosticDescriptor DirectiveUnopened = new("CB2208", Severity.Error, "this ':::' closes no block");

    /// <summary>Two sources in one part of a citation.</summary>
    public static readonly DiagnosticDescriptor CitationSeparator = new("CB2209", Severity.Error, "two sources stand in one citation without a semicolon between them");

    /// <summary>A citation or link inside a link.</summary>
    public static readonly DiagnosticDescriptor InsideLink = new("CB2210", Severity.Error, "{0} cannot stand inside a link") { Help = "put it before or behind the link" };

    /// <summary>A table whose rows lack so many cells that it would be mostly empty.</summary>
    public static readonly DiagnosticDescriptor TableTooWide = new("CB2211", Severity.Error, "the table would have {0} empty cells; {1} are allowed");

    /// <summary>More definitions of links and footnotes than any text for readers has.</summary>
    public static readonly DiagnosticDescriptor TooManyDefinitions = new("CB2238", Severity.Error, "the text defines more than {0} link addresses and footnotes");

    /// <summary>A footnote is referred to but nowhere written.</summary>
    public static readonly DiagnosticDescriptor FootnoteMissing = new("CB2212", Severity.Error, "there is no footnote '[^{0}]' in this text");

    /// <summary>A cross-link that names nothing.</summary>
    public static readonly DiagnosticDescriptor CrossLinkForm = new("CB2213", Severity.Error, "this cross-link {0}");

    /// <summary>An attribute with a value that is none.</summary>
    public static readonly DiagnosticDescriptor AttributeValue = new("CB2214", Severity.Error, "'{0}' is not {1}") { Help = "choose one of them" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        RawHtml, TooDeep, Attribute, DuplicateAnchor, UnknownDirective, DirectiveArgument, DirectiveUnclosed, DirectiveUnopened, CitationSeparator,
        InsideLink, TableTooWide, FootnoteMissing, CrossLinkForm, AttributeValue, TooManyDefinitions,
    ];
}
