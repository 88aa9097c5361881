using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reporting;

/// <summary>What can be wrong with links, images and directives once the names of the site are known.</summary>
public static class LinkDiagnostics
{
    /// <summary>A bare id names things of two kinds.</summary>
    public static readonly DiagnosticDescriptor AmbiguousId = new("CB2220", Severity.Error, "'{0}' is the id of more than one thing: {1}");

    /// <summary>A bare id names nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownThing = new("CB2221", Severity.Error, "nothing has the id '{0}'") { Help = "write the id as its file is named, without folder and .md" };

    /// <summary>A word before the colon of a cross-link that is no kind of thing.</summary>
    public static readonly DiagnosticDescriptor UnknownKind = new("CB2222", Severity.Error, "'{0}' is no kind of thing; the kinds are dossier, source, actor, topic, term and page") { Help = "write one of them before the colon, or the id alone" };

    /// <summary>A page has no such anchor.</summary>
    public static readonly DiagnosticDescriptor UnknownAnchor = new("CB2223", Severity.Error, "{0} has no claim, judgement or heading '{1}'") { Help = "name a claim or judgement by its id, a heading by its words in lower case with hyphens" };

    /// <summary>An address that could run code or that browsers treat in ways of their own.</summary>
    public static readonly DiagnosticDescriptor RefusedAddress = new("CB2224", Severity.Error, "addresses that begin with '{0}' are refused");

    /// <summary>An address that is none.</summary>
    public static readonly DiagnosticDescriptor MalformedAddress = new("CB2225", Severity.Error, "'{0}' is no complete address");

    /// <summary>A path from the root of a server.</summary>
    public static readonly DiagnosticDescriptor AbsolutePath = new("CB2226", Severity.Error, "'{0}' begins at the root of a server; links inside the site are relative to the file");

    /// <summary>A relative path that leaves the site or its content.</summary>
    public static readonly DiagnosticDescriptor OutsideSite = new("CB2227", Severity.Error, "'{0}' leads out of the site's content") { Help = "link to a file under content/, or to its address with https://" };

    /// <summary>No file stands where the link says.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new("CB2228", Severity.Error, "there is no file '{0}' with a page of its own") { Help = "link to the file of a dossier, source, actor or page, for example ../dossiers/name.md" };

    /// <summary>A file differs from the link in case only.</summary>
    public static readonly DiagnosticDescriptor OtherCase = new("CB2229", Severity.Error, "the file is named '{0}', in another case than in the link");

    /// <summary>A picture that does not lie under content/media.</summary>
    public static readonly DiagnosticDescriptor ImageElsewhere = new("CB2230", Severity.Error, "'{0}' is no file under content/media") { Help = "put the file into content/media, and write its path from this file" };

    /// <summary>A media file of a kind that cannot be shown or offered.</summary>
    public static readonly DiagnosticDescriptor MediaKind = new("CB2231", Severity.Error, "'{0}' is not of a kind that can be {1}");

    /// <summary>A picture without words that stand for it.</summary>
    public static readonly DiagnosticDescriptor AltMissing = new("CB2232", Severity.Error, "the picture has no words that stand for it");

    /// <summary>An SVG file that could run code or load something.</summary>
    public static readonly DiagnosticDescriptor SvgUnsafe = new("CB2233", Severity.Error, "the SVG file holds {0}");

    /// <summary>An SVG file that cannot be read.</summary>
    public static readonly DiagnosticDescriptor SvgMalformed = new("CB2234", Severity.Error, "the SVG file cannot be read: {0}") { Help = "save the drawing anew as plain SVG" };

    /// <summary>A directive that has nothing to show where it stands.</summary>
    public static readonly DiagnosticDescriptor DirectivePlace = new("CB2235", Severity.Error, "the block '{0}' can stand in a dossier's narrative only") { Help = "move it into the dossier, or link to it with [[dossier#claim]]" };

    /// <summary>A claim shown by two directives.</summary>
    public static readonly DiagnosticDescriptor ClaimTwice = new("CB2236", Severity.Error, "the claim '{0}' is already shown above") { Help = "link to it here with [[#claim]]" };

    /// <summary>A directive that shows parts of a dossier stands inside something else.</summary>
    public static readonly DiagnosticDescriptor DirectiveInside = new("CB2237", Severity.Error, "the block '{0}' cannot stand inside a list, a quotation or another block") { Help = "put it between paragraphs" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        AmbiguousId, UnknownThing, UnknownKind, UnknownAnchor, RefusedAddress, MalformedAddress, AbsolutePath, OutsideSite, MissingFile, OtherCase,
        ImageElsewhere, MediaKind, AltMissing, SvgUnsafe, SvgMalformed, DirectivePlace, ClaimTwice, DirectiveInside,
    ];
}
