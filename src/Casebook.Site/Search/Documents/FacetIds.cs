using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>The words by which the index names states and stances; themes have their names under the same words.</summary>
internal static class FacetIds
{
    public static string Of(ClaimState state) => state switch
    {
        ClaimState.Disputed => "disputed",
        ClaimState.Corroborated => "corroborated",
        ClaimState.SingleOrigin => "single-origin",
        ClaimState.Unsupported => "unsupported",
        _ => "withdrawn",
    };

    public static string Of(Stance stance) => stance switch
    {
        Stance.Supports => "supports",
        Stance.Disputes => "disputes",
        _ => "context",
    };

    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Dossier => "dossier",
        SearchKind.Claim => "claim",
        SearchKind.Judgement => "judgement",
        SearchKind.Passage => "passage",
        SearchKind.Source => "source",
        SearchKind.Actor => "actor",
        SearchKind.Topic => "topic",
        SearchKind.Term => "term",
        _ => "page",
    };
}
