using Casebook.Cli.Io;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Building;
using Casebook.Tests.House;

namespace Casebook.Tests.Cli;

/// <summary>The findings of the outermost layer have codes that no other layer uses, and a page each.</summary>
public sealed class InputCatalogueTests
{
    [Fact]
    public void No_code_is_used_by_two_layers()
    {
        IEnumerable<DiagnosticDescriptor> all = [.. ContentDiagnostics.All, .. SiteDiagnostics.All, .. InputDiagnostics.All];
        all.Distinct().GroupBy(descriptor => descriptor.Code).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_code_has_a_page() =>
        InputDiagnostics.All.Select(descriptor => descriptor.Code).Append("CB9001")
            .Where(code => !File.Exists(Path.Combine(Repository.Root, "docs/diagnostics", code + ".md"))).ShouldBeEmpty();
}
