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
        var inner = group.Children.Length == 1
            ? ElementRendering.Render(group.Children[0], pass)
            : ElementRendering.RenderAll(group.Children, pass, group.Delimiter);
        var isEmpty = pass.Called > 0 && pass.Rendered == 0;
        pass.Called += called;
        pass.Rendered += rendered;
        return isEmpty ? null : ElementRendering.Finish(inner, group.Look, pass);
    }
}
