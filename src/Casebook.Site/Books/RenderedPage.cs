using Casebook.Site.Routing;

namespace Casebook.Site.Books;

/// <summary>A page of a book as the theme rendered it.</summary>
/// <param name="Plan">The page of the site; title page and contents have plans of their own.</param>
/// <param name="Html">The page.</param>
internal sealed record RenderedPage(PagePlan Plan, ReadOnlyMemory<byte> Html);
