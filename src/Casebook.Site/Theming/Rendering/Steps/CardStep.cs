using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A partial over a card; nothing for a card that is not there.</summary>
internal sealed class CardStep(CardFunction cards, string partial, Operand operand) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        if (operand.In(rendition.Context) is IFragment card) cards.Write(partial, card, rendition.Page);
    }
}
