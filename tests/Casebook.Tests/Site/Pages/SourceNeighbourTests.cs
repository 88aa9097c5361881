using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Pages;

/// <summary>The page of a source lists other works of its publisher and its authors, each once.</summary>
public sealed class SourceNeighbourTests
{
    [Theory]
    [InlineData("{family: Doe, given: Jane}")]
    [InlineData("{family: Doe, given: Jane}, {family: Doe, given: Jane}")]
    [InlineData("{family: Doe, given: Jane}, {family: Roe, given: Ann}, {family: Roe, given: Ann}")]
    public void A_work_of_two_authors_with_one_name_is_listed_once(string authors)
    {
        var page = new SiteSample()
            .With("content/sources/first-report.md", $"---\ntype: report\ntitle: The first report\nauthor: [{authors}]\nissued: 2020\n---\n")
            .With("content/sources/second-report.md", "---\ntype: report\ntitle: The second report\nauthor: [{family: Doe, given: Jane}, {family: Doe, given: Jane}]\nissued: 2021\n---\n")
            .Built()["sources/first-report.html"];
        var neighbours = page[page.IndexOf("<h3>By the same authors</h3>", StringComparison.Ordinal)..];
        neighbours.Split("href=\"second-report.html\"").Length.ShouldBe(2);
        neighbours.Split("href=\"doubting-report.html\"").Length.ShouldBe(2);
    }

    [Fact]
    public void A_work_of_two_authors_with_one_name_is_listed_once_by_author()
    {
        var page = new SiteSample()
            .Replace("content/sources/doubting-report.md", "[{family: Doe, given: Jane}]", "[{family: Doe, given: Jane}, {family: Doe, given: Jane}]")
            .Built()["bibliography/by-author.html"];
        page.Split("href=\"../sources/doubting-report.html\"").Length.ShouldBe(2);
    }
}
