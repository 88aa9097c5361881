using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>What the documents of dossiers are made from.</summary>
/// <param name="Content">The content.</param>
/// <param name="Assessment">Its figures.</param>
/// <param name="Appraisals">What each source is by.</param>
/// <param name="AddressOf">Where things have their pages.</param>
internal sealed record DocumentInputs(EvidenceBase Content, Assessment Assessment, IReadOnlyDictionary<string, FacetValue[]> Appraisals, PageAddress AddressOf);
