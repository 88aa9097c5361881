using System.Diagnostics;
using System.Text.Json;
using Casebook.Site.Output;
using Casebook.Tests.House;

namespace Casebook.Tests.Site.Search;

/// <summary>The reader's scripts under Node.js over an index written to a folder; tests are skipped with a notice where there is no Node.js.</summary>
internal static class ReaderScripts
{
    public static JsonElement Ask(IEnumerable<OutputFile> files, object question)
    {
        var folder = Directory.CreateTempSubdirectory("casebook-search-");
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder.FullName, file.Path.Value);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes.ToArray());
            }

            return Run(folder.FullName, question);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static JsonElement Run(string folder, object question)
    {
        var asked = JsonSerializer.SerializeToNode(question)!;
        asked["folder"] = folder;
        asked["scripts"] = Path.Combine(Repository.Root, "themes/briefing/assets");
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests/Casebook.Tests/Site/Search/search-harness.js")])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false), StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Start(start);
        process.StandardInput.Write(asked.ToJsonString());
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return JsonDocument.Parse(answer).RootElement;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Skip.If(true, "needs Node.js");
            throw;
        }
    }
}
