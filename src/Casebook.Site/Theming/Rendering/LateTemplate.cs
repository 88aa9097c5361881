using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A function of a template that is compiled when it is first called: many a branch never is.</summary>
internal sealed class LateTemplate(Func<TemplateDelegate> compile)
{
    private readonly Lazy<TemplateDelegate> _compiled = new(compile);

    /// <summary>Writes what the function makes of a context.</summary>
    public void Write(EncodedTextWriter writer, BindingContext context) => _compiled.Value(writer, context);
}
