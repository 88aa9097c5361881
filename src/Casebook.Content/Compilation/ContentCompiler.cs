using System.Collections.Immutable;
using Casebook.Content.Binding;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Reporting;
using Casebook.Content.Threads;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Compilation;

/// <summary>The front end, top to bottom: files are sorted, taken apart, named, bound, and indexed.</summary>
public static class ContentCompiler
{
    /// <summary>
    /// The evidence base of a site and all that is wrong with its content, in report order. After errors the value holds what could be bound, so that later
    /// stages can look for further errors; each reference in it leads somewhere. It is null when the settings cannot be read.
    /// </summary>
    public static Result<EvidenceBase> Compile(SiteInput input, CompilationOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var files = FileSorting.Sort(input.Files, diagnostics);
        var parsed = Ordered.Select(files, options.Jobs, FileParsing.Parse);
        var symbols = SymbolCollection.Collect(parsed);
        var settings = Array.Find(parsed, file => file.File.Kind == ContentKind.Settings);
        var config = settings is null ? NoSettings(diagnostics) : ConfigBinder.Bind(settings, Codes(options));
        var binding = new SiteBinding(symbols, config, options.Jobs);
        var site = binding.Bind(settings);
        foreach (var file in parsed) file.ReportNarrative();
        var content = site is null ? null : EvidenceBaseBuilder.Build(site, options.Jobs, diagnostics);
        return new Result<EvidenceBase>(content, All(diagnostics, parsed, binding, config));
    }

    private static SiteConfig? NoSettings(DiagnosticBag diagnostics)
    {
        diagnostics.ReportWithHelp(null, "add site.config.yml with site: {title: ..., language: en}", FileDiagnostics.NoSettings);
        return null;
    }

    private static ImmutableArray<Diagnostic> All(DiagnosticBag diagnostics, ParsedFile[] parsed, SiteBinding binding, SiteConfig? config)
    {
        var all = new List<Diagnostic>(diagnostics.Items);
        foreach (var file in parsed) all.AddRange(file.Diagnostics.Items);
        all.AddRange(binding.LibraryDiagnostics.Items);
        return SeverityRules.Apply(all, config?.Severities ?? ImmutableDictionary<string, Severity>.Empty);
    }

    private static Dictionary<string, Severity> Codes(CompilationOptions options)
    {
        var codes = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var descriptor in ContentDiagnostics.All.Concat(options.LaterDiagnostics)) codes.TryAdd(descriptor.Code, descriptor.Severity);
        return codes;
    }
}
