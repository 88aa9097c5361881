using System.Collections.Immutable;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>All formats in which a site gives its data away; a new one is a line here.</summary>
public static class Exporters
{
    private static readonly ImmutableArray<IExporter> Always =
    [
        new DossierJsonExporter(),
        new TableExporter(),
        new SourceJsonExporter(),
        new SiteJsonExporter(),
        new CrateExporter(),
    ];

    /// <summary>What makes the files of every build: steps that do not know each other, those first that take longest.</summary>
    public static IEnumerable<Action<IFileSink>> Steps(ExportInputs inputs) => Always.Select(exporter => (Action<IFileSink>)(sink => exporter.Export(inputs, sink)));

    /// <summary>Makes the files of linked data, which is done when asked for: nanopublications with PROV in TriG.</summary>
    public static void MakeLinkedData(ExportInputs inputs, IFileSink sink) => new NanopublicationExporter().Export(inputs, sink);
}
