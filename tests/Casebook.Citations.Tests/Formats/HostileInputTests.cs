using Casebook.Citations.Formats;
using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Tests.Formats;

public sealed class HostileInputTests
{
    private const int Rounds = 34_000;

    [Fact]
    public void Mutated_json_never_breaks_the_reader() =>
        Survive(CslJsonWriter.Write, CslJsonReader.Read, ["{", "}", "[", "]", "\"", "\\", ",", ":", "\n", "null", "\\u00", "\"id\":", "\"date-parts\":[[", "\0", "-1e9", "\ud800"]);

    [Fact]
    public void Mutated_bibtex_never_breaks_the_reader() =>
        Survive(BibTexWriter.Write, BibTexReader.Read, ["{", "}", "\"", "\\", ",", "=", "@", "\n@book{x,", "#", "$", "~", "\\'", "\\emph{", " and ", "crossref = {key-1},", "xdata={key-2,key-1},", "@string{a=", "\0", "\ud800", "\\v"]);

    [Fact]
    public void Mutated_ris_never_breaks_the_reader() =>
        Survive(RisWriter.Write, RisReader.Read, ["TY  - ", "\nER  - \n", "\n", "\nU5  - csl-author: [", "/", "-", ",", "\nDA  - 9999/99/99/", "\nSP  - ", "\0", "\uFEFF", "\ud800", "  "]);

    [Fact]
    public void Whatever_is_read_can_be_written_in_every_format()
    {
        foreach (var text in new[] { "@a{b, c = {\\textbackslash}, date = {Y-999999999999999}, author = {{} and , and ,,}}", "@misc{x, title={\0<i></b><i>}, year={0}}" })
        {
            var items = BibTexReader.Read(new SourceText(new SourcePath("lib"), text), new DiagnosticBag()).Select(entry => entry.Item).ToList();
            items.ShouldNotBeEmpty();
            CslJsonWriter.Write(items).ShouldNotBeEmpty();
            RisWriter.Write(items).ShouldNotBeEmpty();
            BibTexWriter.Write(items).ShouldNotBeEmpty();
        }
    }

    private static void Survive(Func<IEnumerable<Item>, string> write, Func<SourceText, DiagnosticBag, IReadOnlyList<LibraryEntry>> read, string[] pieces)
    {
        var generator = new ItemGenerator(11);
        var state = 99u;
        var seed = "";
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 50 == 0) seed = write([generator.Next(round), generator.Next(round + 1), generator.Next(round + 2)]);
            var text = seed;
            for (var edits = Next(ref state, 6); edits >= 0; edits--) text = Mutated(text, pieces, ref state);
            var diagnostics = new DiagnosticBag();
            var entries = read(new SourceText(new SourcePath("lib"), text), diagnostics);
            foreach (var entry in entries) entry.Span.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
            foreach (var finding in diagnostics.Items)
            {
                var span = finding.Span.ShouldNotBeNull().Span;
                (span.Start >= 0 && span.Length >= 0 && span.End <= text.Length).ShouldBeTrue($"{finding.Code} at {span} of {text.Length}");
            }

            if (round % 10 == 0) write(entries.Select(entry => entry.Item)).ShouldNotBeNull();
        }
    }

    private static string Mutated(string text, string[] pieces, ref uint state)
    {
        var at = Next(ref state, text.Length + 1);
        var length = Math.Min(text.Length - at, Next(ref state, 4) == 0 ? Next(ref state, 200) : Next(ref state, 3));
        return Next(ref state, 3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, pieces[Next(ref state, pieces.Length)]),
            _ => text.Insert(Next(ref state, text.Length + 1), text.Substring(at, length)),
        };
    }

    private static int Next(ref uint state, int below)
    {
        state = (state * 1664525u) + 1013904223u;
        return (int)((state >> 8) % (uint)below);
    }
}
