using Casebook.Diagnostics.Text;

namespace Casebook.Site.Routing;

/// <summary>A file that will be written beside the pages: an asset, a media file, a redirect or an export.</summary>
public sealed record FilePlan(Route Route, string What, SourceSpan? Origin = null);
