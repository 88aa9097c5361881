using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of a withdrawal.</summary>
internal static class WithdrawalFields
{
    public static readonly FieldTable<WithdrawalSyntax> Table = new FieldTable<WithdrawalSyntax>("withdrawal", "a withdrawal", "Why and since when a thing is withdrawn; it keeps its page, and its evidence counts nowhere.")
        .With("on", FieldTypes.Date, "The day of the withdrawal.", (group, value) => group.On = value)
        .With("because", FieldTypes.Inline, "The reason.", (group, value) => group.Because = value)
        .With("replaced-by", new ReferenceType("what stands in its place, of the same kind", "new-id"), "What stands in its place: a thing of the same kind; for a claim, a claim of the same dossier.", (group, value) => group.ReplacedBy = value);

    public static readonly GroupType<WithdrawalSyntax> Type = new(Table);
}
