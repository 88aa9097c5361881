using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>cs:group: its children joined, or nothing when all variables it asked for are empty.</summary>
internal static class GroupRendering
{
    public static Fragment? Render(GroupElement group, RenderPass pass)
    {
        var (called, rendered) = (pass.Called, pass.Rendered);
        (pass.Called, pass.Rendered) = (0, 0);
        var inner = ElementRendering.RenderAll(group.Children, pass, group.Delimiter);
        var isEmpty = pass.Called > 0 && pass.Rendered == 0;
        if (inner is not null && !isEmpty) pass.Rendered++;
        pass.Called += called;
        pass.Rendered += rendered;
        return isEmpty ? null : ElementRendering.Finish(inner, group.Look, pass);
    }

    /// <summary>The content of a macro: it is left out like a group whose variables are all empty.</summary>
    public static Fragment? Macro(Macro macro, RenderPass pass)
    {
        var (called, rendered) = (pass.Called, pass.Rendered);
        (pass.Called, pass.Rendered) = (0, 0);
        var inner = ElementRendering.RenderAll(macro.Children, pass);
        var isEmpty = pass.Called > 0 && pass.Rendered == 0;
        if (inner is not null && !isEmpty) pass.Rendered++;
        pass.Called += called;
        pass.Rendered += rendered;
        return isEmpty ? null : inner;
    }
}
