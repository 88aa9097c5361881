using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>One format of the site's data, made from records, never from pages.</summary>
internal interface IExporter
{
    /// <summary>Makes the files, always the same for the same inputs.</summary>
    void Export(ExportInputs inputs, IFileSink sink);
}
