using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Features;

namespace Casebook.Site.Theming.Rendering;

/// <summary>Compiles what the engine makes of a template: its fields are read by <see cref="Fields.FieldPath"/>, and each of its functions is compiled when first called.</summary>
internal sealed class LateCompiler : IFeatureFactory, IFeature, IExpressionCompiler
{
    private IReadOnlyList<IExpressionMiddleware> _steps = [];
    private TemplateDelegate? _last;

    /// <summary>The function of the template that the engine has just compiled, which comes after those of its parts; null when the template is empty.</summary>
    public TemplateDelegate? Take()
    {
        var last = _last;
        _last = null;
        return last;
    }

    /// <inheritdoc/>
    public IFeature CreateFeature() => this;

    /// <inheritdoc/>
    public void OnCompiling(ICompiledHandlebarsConfiguration configuration)
    {
        _steps = [.. configuration.ExpressionMiddlewares];
        configuration.ExpressionCompiler = this;
    }

    /// <inheritdoc/>
    public void CompilationCompleted()
    {
    }

    /// <inheritdoc/>
    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate
    {
        var steps = _steps;
        if (expression is not Expression<TemplateDelegate> template) return Finish(expression, steps);
        _last = new LateTemplate(template, function => Finish(function, steps)).Write;
        return (T)(Delegate)_last;
    }

    private static T Finish<T>(Expression<T> expression, IReadOnlyList<IExpressionMiddleware> steps)
        where T : Delegate
    {
        expression = (Expression<T>)EngineCallVisitor.Instance.Visit(FieldVisitor.Instance.Visit(expression));
        foreach (var step in steps) expression = step.Invoke(expression);
        return expression.Compile();
    }
}
