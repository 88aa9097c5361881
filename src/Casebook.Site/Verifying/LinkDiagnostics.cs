using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Verifying;

/// <summary>What can be wrong with finished pages.</summary>
public static class LinkDiagnostics
{
    /// <summary>A link leads to a file that is not there.</summary>
    public static readonly DiagnosticDescriptor NoFile = new("CB4101", Severity.Error, "the page '{0}' links to '{1}', and there is no file '{2}'");

    /// <summary>A link leads to a place that is not there.</summary>
    public static readonly DiagnosticDescriptor NoAnchor = new("CB4102", Severity.Error, "the page '{0}' links to '{1}', and '{2}' has no place '{3}'");

    /// <summary>Two elements of a page have one id.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new("CB4103", Severity.Error, "the page '{0}' has the id '{1}' twice");

    /// <summary>A page loads something from elsewhere.</summary>
    public static readonly DiagnosticDescriptor ExternalAsset = new("CB4104", Severity.Error, "the page '{0}' loads '{1}' from elsewhere: {2}");

    /// <summary>A page has an address from the root of a server.</summary>
    public static readonly DiagnosticDescriptor RootedLink = new("CB4105", Severity.Error, "the page '{0}' has the address '{1}', which does not work from a folder");

    /// <summary>A page has script in an attribute or in its text.</summary>
    public static readonly DiagnosticDescriptor InlineScript = new("CB4106", Severity.Error, "the page '{0}' has script in its text: {1}");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NoFile, NoAnchor, DuplicateId, ExternalAsset, RootedLink, InlineScript];
}
