using System.Collections.Immutable;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>All formats in which a site gives its data away; a new one is a line here.</summary>
public static class Exporters
{
    private static readonly ImmutableArray<IExporter> Always =
    [
        new SiteJsonExporter(),
        new DossierJsonExporter(),
        new SourceJsonExporter(),
        new TableExporter(),
        new CrateExporter(),
    ];

    private static readonly ImmutableArray<IExporter> LinkedData = [new NanopublicationExporter()];

    /// <summary>The files of every build, in a fixed order.</summary>
    public static ImmutableArray<OutputFile> Make(ExportInputs inputs, int jobs) => Run(Always, inputs, jobs);

    /// <summary>Makes the files of every build and hands on each as soon as it is made, from any thread: together they would be a large part of what a build holds.</summary>
    public static void MakeInto(IFileSink sink, ExportInputs inputs, int jobs) => Parallel.ForEach(Always, new ParallelOptions { MaxDegreeOfParallelism = jobs }, exporter =>
    {
        foreach (var file in exporter.Export(inputs)) sink.Put(file);
    });

    /// <summary>The files of linked data that are made when asked for: nanopublications with PROV in TriG.</summary>
    public static ImmutableArray<OutputFile> MakeLinkedData(ExportInputs inputs, int jobs) => Run(LinkedData, inputs, jobs);

    private static ImmutableArray<OutputFile> Run(ImmutableArray<IExporter> exporters, ExportInputs inputs, int jobs)
    {
        var files = new OutputFile[exporters.Length][];
        Parallel.For(0, exporters.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => files[i] = [.. exporters[i].Export(inputs)]);
        return [.. files.SelectMany(list => list)];
    }
}
