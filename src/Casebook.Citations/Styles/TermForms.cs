namespace Casebook.Citations.Styles;

/// <summary>All forms of one term in a merged locale.</summary>
internal sealed class TermForms
{
    private readonly List<Term>[] _forms = [[], [], [], [], []];

    /// <summary>The gender of the noun, from the first form that tells it.</summary>
    public Gender Gender { get; private set; }

    public void Add(Term term)
    {
        var list = _forms[(int)term.Form];
        list.RemoveAll(existing => existing.GenderForm == term.GenderForm);
        list.Add(term);
        if (term.Gender != Gender.Neuter) Gender = term.Gender;
    }

    /// <summary>The term in a form and gender; falls back to the forms that the specification names, and to the neuter one; null when there is none.</summary>
    public Term? Find(TermForm form, Gender gender)
    {
        while (true)
        {
            var list = _forms[(int)form];
            if (list.Count > 0) return In(list, gender) ?? In(list, Gender.Neuter) ?? list[0];
            switch (form)
            {
                case TermForm.VerbShort: form = TermForm.Verb; break;
                case TermForm.Symbol: form = TermForm.Short; break;
                case TermForm.Verb or TermForm.Short: form = TermForm.Long; break;
                default: return null;
            }
        }
    }

    private static Term? In(List<Term> terms, Gender gender)
    {
        foreach (var term in terms)
        {
            if (term.GenderForm == gender) return term;
        }

        return null;
    }
}
