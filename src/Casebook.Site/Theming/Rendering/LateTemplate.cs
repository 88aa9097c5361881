using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A function of a template that is compiled when it is first called: many a branch never is.</summary>
internal sealed class LateTemplate(Expression<TemplateDelegate> function, Func<Expression<TemplateDelegate>, TemplateDelegate> compile)
{
    private readonly Lazy<TemplateDelegate> _compiled = new(() => compile(function));
    private readonly Lazy<bool> _seesLoop = new(() => LoopVisitor.FindsIn(function));

    /// <summary>True when the function asks for what the engine keeps about a loop or about the values around.</summary>
    public bool SeesLoop => _seesLoop.Value;

    /// <summary>Writes what the function makes of a context.</summary>
    public void Write(EncodedTextWriter writer, BindingContext context) => _compiled.Value(writer, context);
}
