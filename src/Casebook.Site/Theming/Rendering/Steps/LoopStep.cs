using System.Collections;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A part once for each item of a list, in the frame that is there, for a body that asks for nothing about the loop; the other body when there is no item.</summary>
internal sealed class LoopStep(Operand list, LateTemplate body, TemplateDelegate otherwise) : Step
{
    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        // All lists of page models are such; to go through them by number makes no enumerator.
        var context = rendition.Context;
        var found = list.In(context);
        var items = found as IList ?? (found as IEnumerable)?.Cast<object?>().ToArray() ?? [];
        var count = items.Count;
        if (count == 0)
        {
            otherwise(rendition.Writer, context);
            return;
        }

        var around = context.Value;
        for (var i = 0; i < count; i++)
        {
            context.Value = items[i];
            body.Run(rendition);
        }

        context.Value = around;
    }
}
