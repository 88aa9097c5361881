using System.Collections.Immutable;

namespace Casebook.Site.Exports.Tables;

/// <summary>All tables of the data package; a new one is a line here.</summary>
internal static class DataTables
{
    /// <summary>The list, in the order of the package.</summary>
    internal static ImmutableArray<DataTable> All { get; } =
    [
        DossierTables.Dossiers, ClaimTables.Claims, ClaimTables.Evidence, ClaimTables.Ratings, DossierTables.Hypotheses, DossierTables.Sensitivity, DossierTables.Judgements,
        DossierTables.Assessments, DossierTables.Events, DossierTables.Gaps, DossierTables.Milestones, SourceTables.Sources, SourceTables.Derivations, SourceTables.Falls,
        SourceTables.Actors, SourceTables.Participants,
    ];
}
