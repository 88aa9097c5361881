using Casebook.Content.Model;

namespace Casebook.Site.Pages.Making;

/// <summary>Which text of a dossier a page shows in its language, and which parts its narrative shows in place.</summary>
internal sealed class DossierParts
{
    public DossierParts(Dossier dossier, string language)
    {
        Dossier = dossier;
        Translation = dossier.Translations.GetValueOrDefault(language);
        Narrative = Translation?.Narrative ?? dossier.Narrative;
        Summary = Translation?.Summary ?? dossier.Summary;
        foreach (var directive in Narrative?.Directives ?? [])
        {
            switch (directive.Kind)
            {
                case DirectiveKind.Claim when directive.Argument is { } claim: ClaimsInText.Add(claim); break;
                case DirectiveKind.Timeline: TimelineInText = true; break;
                case DirectiveKind.Matrix: MatrixInText = true; break;
                case DirectiveKind.Judgements: JudgementsInText = true; break;
                case DirectiveKind.Gaps: GapsInText = true; break;
            }
        }
    }

    public Dossier Dossier { get; }

    public DossierTranslation? Translation { get; }

    public Body? Narrative { get; }

    public Body? Summary { get; }

    public HashSet<string> ClaimsInText { get; } = new(StringComparer.Ordinal);

    public bool TimelineInText { get; }

    public bool MatrixInText { get; }

    public bool JudgementsInText { get; }

    public bool GapsInText { get; }

    /// <summary>The claims that are shown after the narrative.</summary>
    public IEnumerable<Claim> ClaimsBelow => Dossier.Claims.Where(claim => !ClaimsInText.Contains(claim.Id));
}
