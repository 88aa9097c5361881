namespace Casebook.Citations.Rendering;

/// <summary>The part of a style that renders.</summary>
internal enum RenderArea
{
    Citation,
    Bibliography,
}
