using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Features;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Takes what the engine makes of a template in the place of its compiler: each function is read into steps when first called.</summary>
internal sealed class LateCompiler : IFeatureFactory, IFeature, IExpressionCompiler
{
    private LateTemplate? _last;

    /// <summary>The function of the template that the engine has just compiled, which comes after those of its parts; null when the template is empty.</summary>
    public LateTemplate? Take()
    {
        var last = _last;
        _last = null;
        return last;
    }

    /// <inheritdoc/>
    public IFeature CreateFeature() => this;

    /// <inheritdoc/>
    public void OnCompiling(ICompiledHandlebarsConfiguration configuration) => configuration.ExpressionCompiler = this;

    /// <inheritdoc/>
    public void CompilationCompleted()
    {
    }

    /// <inheritdoc/>
    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate
    {
        if (expression is not Expression<TemplateDelegate> template) return expression.Compile();
        _last = new LateTemplate(template);
        return (T)(Delegate)new TemplateDelegate(_last.Write);
    }
}
