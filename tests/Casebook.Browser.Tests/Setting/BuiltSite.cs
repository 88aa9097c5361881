using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Casebook.Browser.Tests.Setting;

/// <summary>The demonstration site, built once by the command line for all tests of a run, on disk and behind a web server on this machine.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casebook-browser-").FullName;
    private readonly Lazy<WebServer> _server;

    public BuiltSite()
    {
        Root = Path.Combine(_folder, "output");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "casebook.dll"), "build", "--site", RepositoryRoot(), "--output", Root]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        Log = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"the demonstration site does not build:\n{Log}");
        _server = new Lazy<WebServer>(() => new WebServer(Root));
    }

    /// <summary>The folder of the built site.</summary>
    public string Root { get; }

    /// <summary>What the build printed.</summary>
    public string Log { get; }

    /// <summary>The address of a page, from disk or over http.</summary>
    public string AddressOf(string page, bool overHttp)
    {
        if (overHttp) return _server.Value.Address + page;
        var end = page.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : page.Length;
        return new Uri(Path.Combine(Root, page[..end])).AbsoluteUri + page[end..];
    }

    /// <summary>One page of each kind: the pages at the root, and of each folder its list and its largest page; of the editions the first and the Russian one.</summary>
    public IReadOnlyList<string> OneOfEachKind()
    {
        var pages = Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories).Where(IsInTheseEditions).Order(StringComparer.Ordinal).ToList();
        return [.. pages.GroupBy(Path.GetDirectoryName).SelectMany(Chosen).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        if (_server.IsValueCreated) _server.Value.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private bool IsInTheseEditions(string path) =>
        Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar)[0] is not ("zh" or "fr" or "es" or "ko");

    private IEnumerable<string> Chosen(IGrouping<string?, string> folder)
    {
        if (folder.Key == Root) return folder;
        return folder.Where(path => Path.GetFileName(path) == "index.html")
            .Concat(folder.Where(path => Path.GetFileName(path) != "index.html").OrderByDescending(path => new FileInfo(path).Length).Take(1));
    }

    /// <summary>The folder of the repository.</summary>
    internal static string RepositoryRoot([CallerFilePath] string here = "")
    {
        foreach (var start in (string[])[AppContext.BaseDirectory, Path.GetDirectoryName(here)!])
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Casebook.slnx"))) return folder;
            }
        }

        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
