namespace Casebook.Site.Theming.Rendering;

/// <summary>A page cannot be made although its templates were checked.</summary>
internal sealed class RenderingException(string message) : Exception(message);
