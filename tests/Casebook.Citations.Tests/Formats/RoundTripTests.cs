using Casebook.Citations.Formats;
using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Tests.Formats;

public sealed class RoundTripTests
{
    [Fact]
    public void Csl_json_loses_nothing() => Same(CslJsonWriter.Write, CslJsonReader.Read);

    [Fact]
    public void Bibtex_loses_nothing_that_it_can_hold() => Same(BibTexWriter.Write, BibTexReader.Read);

    [Fact]
    public void Ris_loses_nothing_that_it_can_hold() => Same(RisWriter.Write, RisReader.Read);

    private static void Same(Func<IEnumerable<Item>, string> write, Func<SourceText, DiagnosticBag, IReadOnlyList<LibraryEntry>> read)
    {
        var generator = new ItemGenerator(7);
        for (var number = 0; number < 4000; number++)
        {
            var item = generator.Next(number);
            var written = write([item]);
            var (entries, findings) = Library.Read(written, read);
            var due = Library.Told([item]);
            findings.ShouldBeEmpty(due + written);
            Library.Told(entries.Select(entry => entry.Item)).ShouldBe(due, written);
            entries[0].Item.Translations.SelectMany(pair => pair.Value).ShouldBe(item.Translations.SelectMany(pair => pair.Value));
            write(entries.Select(entry => entry.Item)).ShouldBe(written);
        }
    }
}
