using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>data/references.json, .bib and .ris: the records of all sources that are used, for reference managers.</summary>
internal sealed class ReferenceExporter : IExporter
{
    /// <inheritdoc/>
    public IEnumerable<OutputFile> Export(ExportInputs inputs)
    {
        var items = inputs.Content.Sources.Where(source => inputs.Content.UsedSources.Contains(source.Id)).Select(source => source.Item).ToArray();
        return
        [
            OutputFile.OfText("data/references.bib", BibTexWriter.Write(items)),
            OutputFile.OfText("data/references.json", CslJsonWriter.Write(items)),
            OutputFile.OfText("data/references.ris", RisWriter.Write(items)),
        ];
    }
}
