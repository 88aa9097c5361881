using System.Text;
using Casebook.Content.Compilation;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Compilation;

/// <summary>What readers are told to have changed, from the former versions of dossiers.</summary>
public sealed class ChangeLogTests
{
    private const string First = "title: Station\nclaims:\n  - {id: one, statement: 'It flies [@a].', confidence: low}\n  - {id: two, statement: It lands.}\njudgements:\n  - {id: j, text: It stays., likelihood: likely, confidence: low}";

    [Fact]
    public void A_new_dossier_is_one_change() =>
        Lines((1, "d", First)).ShouldBe(["2026-11-01 d DossierAdded  > Station"]);

    [Fact]
    public void Claims_added_reworded_withdrawn_and_removed_keep_their_old_wording()
    {
        var second = "title: Station\nclaims:\n  - {id: one, statement: 'It flies far [@b].', confidence: high}\n  - {id: three, statement: It docks.}\njudgements:\n  - {id: j, text: It stays., likelihood: likely, confidence: low}";
        var third = second.Replace("statement: It docks.", "statement: It docks., withdrawn: {because: no}");
        Lines((1, "d", First), (2, "d", second), (3, "d", third)).ShouldBe(
        [
            "2026-11-03 d ClaimWithdrawn three It docks. > It docks.",
            "2026-11-02 d ClaimReworded one It flies. > It flies far.",
            "2026-11-02 d ClaimConfidence one low > high",
            "2026-11-02 d ClaimAdded three  > It docks.",
            "2026-11-02 d ClaimRemoved two It lands. > ",
            "2026-11-01 d DossierAdded  > Station",
        ]);
    }

    [Fact]
    public void Judgements_that_move_say_from_where_to_where()
    {
        var second = First.Replace("likelihood: likely, confidence: low", "likelihood: unlikely, confidence: high");
        Lines((1, "d", First), (2, "d", second)).Take(2).ShouldBe(["2026-11-02 d JudgementLikelihood j likely > unlikely", "2026-11-02 d JudgementConfidence j low > high"]);
    }

    [Fact]
    public void Versions_of_one_day_count_as_one_and_another_citation_is_no_change()
    {
        Lines((1, "d", First), (2, "d", First.Replace("It flies", "It crawls")), (2, "d", First.Replace("[@a]", "[@b]"))).ShouldBe(["2026-11-01 d DossierAdded  > Station"]);
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_passed_over() =>
        Lines((1, "d", First), (2, "d", "title: [unclosed"), (3, "d", First)).ShouldBe(["2026-11-01 d DossierAdded  > Station"]);

    [Fact]
    public void Removing_and_withdrawing_a_dossier_are_told_and_translations_are_not()
    {
        Lines((1, "d", First), (2, "d", null), (1, "e", First), (3, "e", First + "\nwithdrawn: {because: no}"), (3, "e.ru", "title: x")).ShouldBe(
        [
            "2026-11-03 e DossierWithdrawn Station > Station", "2026-11-02 d DossierRemoved Station > ", "2026-11-01 d DossierAdded  > Station", "2026-11-01 e DossierAdded  > Station",
        ]);
    }

    private static string[] Lines(params (int Day, string Name, string? Text)[] versions) =>
        [.. ChangeLog.Of(versions.Select(version => Revision(version.Day, version.Name, version.Text)))
            .Select(change => string.Join(' ', new[] { change.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), change.Dossier, change.Kind.ToString(), change.Item, change.Before, ">", change.After }.Where((part, i) => i != 3 || part is not null)))];

    private static FileRevision Revision(int day, string name, string? text)
    {
        var path = new SourcePath($"content/dossiers/{name}.md");
        var file = text is null ? null : new SourceFile(path, Encoding.UTF8.GetBytes($"---\n{text}\n---\nText.\n"));
        return new FileRevision($"c{day}", new DateOnly(2026, 11, day), "subject", path, file);
    }
}
