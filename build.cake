// The build, as targets that call dotnet, and for what the tests need apt-get and npm. Each can be run without this file: the command is printed as it runs.
//   ./build.sh                     restore, build, compile content/ into output/
//   ./build.sh --target=Test       install what the tests need and run all of them
//   ./build.sh --target=Format     is the code formatted?
//   ./build.sh --target=Pack       the tool as a package, and as a ready-to-run folder
var target = Argument("target", "Site");
var configuration = Argument("configuration", "Release");
var solution = "Casebook.slnx";
var tool = $"src/Casebook.Cli/bin/{configuration}/net10.0/casebook.dll";
var testProjects = new[] { "Casebook.Tests", "Casebook.Citations.Tests", "Casebook.Browser.Tests" };

// The Debian packages that tests use, each with a file that it brings; tests whose tool is missing are skipped with a notice.
var toolPackages = new Dictionary<string, string> { ["chromium"] = "/usr/bin/chromium", ["epubcheck"] = "/usr/share/java/epubcheck.jar", ["zim-tools"] = "/usr/bin/zimwriterfs" };

void Run(string program, string arguments)
{
    Information($"> {program} {arguments}");
    var exit = StartProcess(program, new ProcessSettings { Arguments = arguments });
    if (exit != 0) throw new CakeException(exit, $"{program} ended with exit code {exit}");
}

Task("Restore").Does(() => Run("dotnet", $"restore {solution} --locked-mode -v quiet"));

Task("Build").IsDependentOn("Restore")
    .Does(() => Run("dotnet", $"build {solution} -c {configuration} --no-restore -v quiet -clp:NoSummary"));

Task("Format").IsDependentOn("Restore")
    .Does(() => Run("dotnet", $"format {solution} --no-restore --verify-no-changes"));

Task("Site").IsDependentOn("Build").Does(() =>
{
    Run("dotnet", $"{tool} build --site . --output output");
    Information($"Open {MakeAbsolute(File("output/index.html"))}");
});

Task("Tools").WithCriteria(IsRunningOnLinux()).Does(() =>
{
    var missing = toolPackages.Where(package => !FileExists(package.Value)).Select(package => package.Key).ToList();
    if (missing.Count == 0 || !FileExists("/usr/bin/apt-get")) return;
    var user = EnvironmentVariable("USER", "root");
    var sudo = FileExists("/usr/bin/sudo") && user != "root" ? "sudo " : "";
    Run("sh", $"-c \"{sudo}apt-get update -qq && {sudo}apt-get install -y -qq --no-install-recommends {string.Join(" ", missing)} >/dev/null\"");
});

Task("PageChecks").Does(() =>
{
    var npm = Context.Tools.Resolve(IsRunningOnWindows() ? "npm.cmd" : "npm");
    var installed = File("tests/page-checks/node_modules/.package-lock.json");
    if (npm is null || (FileExists(installed) && System.IO.File.GetLastWriteTimeUtc(installed) > System.IO.File.GetLastWriteTimeUtc("tests/page-checks/package-lock.json"))) return;
    try { Run(npm.FullPath, "ci --prefix tests/page-checks --no-audit --no-fund --ignore-scripts --loglevel=error"); }
    catch (CakeException exception) { Warning($"the page checks are not installed, and tests that use them are skipped: {exception.Message}"); }
});

Task("Test").IsDependentOn("Build").IsDependentOn("Tools").IsDependentOn("PageChecks").Does(() =>
{
    var results = MakeAbsolute(Directory("artifacts/test-results"));
    CleanDirectory(results);
    var failed = new List<string>();
    foreach (var project in testProjects)
    {
        try { Run("dotnet", $"test tests/{project} -c {configuration} --no-build --logger trx;LogFileName={project}.trx --results-directory {results}"); }
        catch (CakeException) { failed.Add(project); }
    }

    if (failed.Count > 0) throw new CakeException(1, $"tests failed in {string.Join(", ", failed)}");
});

Task("Pack").IsDependentOn("Build").Does(() =>
{
    Run("dotnet", $"pack src/Casebook.Cli -c {configuration} --no-build -o artifacts/packages");
    CleanDirectory("artifacts/casebook-linux-x64");
    Run("dotnet", $"publish src/Casebook.Cli -c {configuration} -r linux-x64 --self-contained true -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -p:PublishReadyToRunCrossgen2ExtraArgs=--instruction-set:x86-64-v3%3B--Ot -p:NuGetLockFilePath=obj/publish.lock.json -o artifacts/casebook-linux-x64");
});

Task("Clean").Does(() =>
{
    CleanDirectories("src/*/bin");
    CleanDirectories("src/*/obj");
    CleanDirectories("tests/*/bin");
    CleanDirectories("tests/*/obj");
    CleanDirectory("artifacts");
});

RunTarget(target);
