using Casebook.Site.Output;
using Casebook.Site.Theming.Strings;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>The interface string of a value that is one of a few, or the value when there is none.</summary>
internal sealed class ChosenWordStep(StringTables strings, string group, Operand operand) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        if (operand.In(rendition.Context) is not string { Length: > 0 } value) return;
        if (strings.In(rendition.Language).Find(group, value) is not { } found) Html.WriteText(value, rendition.Page);
        else if (found.Message.Other.ConstantHtml is { } whole) whole.WriteTo(rendition.Page);
        else Html.WriteText(found.Message.Other.Fill(), rendition.Page);
    }
}
