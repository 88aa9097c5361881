using System.Collections;
using System.Text;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Site.Verifying;

/// <summary>Follows the addresses on the pages of one folder. An address that leads somewhere from one of its pages does so from all, so each is followed once.</summary>
internal sealed class LinkCheck(string folder, NameTable files, IReadOnlyList<PageFacts?> pages)
{
    private readonly byte[] _folder = Encoding.UTF8.GetBytes(folder);
    private readonly Dictionary<NameTable, BitArray> _good = [];
    private byte[] _room = [];

    /// <summary>Reports the addresses on a page that lead nowhere.</summary>
    public void Run(string path, PageFacts page, DiagnosticBag bag)
    {
        if (!_good.TryGetValue(page.Names, out var good)) _good[page.Names] = good = new BitArray(page.Names.Count);
        foreach (var link in page.Links)
        {
            if (link < 0) ReportOwnPlace(path, Encoding.UTF8.GetString(page.Names[~link]), bag);
            else if (!good[link]) good[link] = Follow(path, page, page.Names[link], bag);
        }
    }

    /// <summary>Reports an address that leads nowhere; true for one that leads somewhere from every page of the folder.</summary>
    private bool Follow(string path, PageFacts page, ReadOnlySpan<byte> address, DiagnosticBag bag)
    {
        var target = LinkTarget.Of(address, _folder, ref _room);
        if (target.IsRooted)
        {
            bag.Add(Diagnostic.At(null, LinkDiagnostics.RootedLink, path, Text(address)));
            return false;
        }

        var file = target.IsOwnPage ? -1 : files.Find(target.File);
        if (file < 0 && !target.IsOwnPage)
        {
            bag.Add(Diagnostic.At(null, LinkDiagnostics.NoFile, path, Text(address), Text(target.File)));
            return false;
        }

        var there = target.IsOwnPage ? page : pages[file];
        if (target.Place.IsEmpty || there is null || there.Has(target.Place)) return !target.IsOwnPage;
        bag.Add(Diagnostic.At(null, LinkDiagnostics.NoAnchor, path, Text(address), target.IsOwnPage ? path : Text(target.File), Text(target.Place)));
        return false;
    }

    private static void ReportOwnPlace(string path, string place, DiagnosticBag bag) =>
        bag.Add(Diagnostic.At(null, LinkDiagnostics.NoAnchor, path, "#" + place, path, place));

    private static string Text(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);
}
