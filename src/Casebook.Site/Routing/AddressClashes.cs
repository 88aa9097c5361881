using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Routing;

/// <summary>Finds addresses that two things claim, alike or but for case, and files that stand where a folder is due.</summary>
internal sealed class AddressClashes(int capacity, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (string Path, string What, SourceSpan? Origin)> _claims = new(capacity, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Path, string What)> _folders = new(StringComparer.OrdinalIgnoreCase);

    public void Claim(Route route, string what, SourceSpan? origin)
    {
        var path = route.Path.Value;
        if (_claims.TryGetValue(path, out var first))
        {
            var clash = first.Path == path
                ? Diagnostic.At(origin ?? first.Origin, RouteDiagnostics.SameAddress, path, first.What, what)
                : Diagnostic.At(origin ?? first.Origin, RouteDiagnostics.SameButForCase, first.Path, first.What, path, what);
            diagnostics.Add(clash with { Related = origin is null ? null : first.Origin, Help = "give one of the two another id" });
            return;
        }

        _claims.Add(path, (path, what, origin));
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (!_folders.TryAdd(path[..slash], (path, what))) break;
        }
    }

    public void ReportFolders()
    {
        foreach (var (path, what, origin) in _claims.Values)
        {
            if (_folders.TryGetValue(path, out var inside))
                diagnostics.Report(origin, RouteDiagnostics.FileIsFolder, path, what, inside.Path, inside.What);
        }
    }
}
