using System.Linq.Expressions;
using Casebook.Site.Theming.Rendering.Steps;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A function of a template that is read into steps when it is first called: many a branch never is.</summary>
internal sealed class LateTemplate(Expression<TemplateDelegate> function)
{
    private readonly Lazy<bool> _seesLoop = new(() => LoopVisitor.FindsIn(function));
    private Step[]? _steps;

    /// <summary>True when the function asks for what the engine keeps about a loop or about the values around.</summary>
    public bool SeesLoop => _seesLoop.Value;

    /// <summary>Writes what the function makes of a context, for the engine.</summary>
    public void Write(EncodedTextWriter writer, BindingContext context) => Run(in writer, context);

    /// <summary>Writes what the function makes of a context.</summary>
    public void Run(in EncodedTextWriter writer, BindingContext context) => Step.WriteAll(_steps ??= StepReader.Read(function), in writer, context);

    /// <summary>Writes what the function makes of another value in the place of that of the context.</summary>
    public void RunOver(object? value, in EncodedTextWriter writer, BindingContext context)
    {
        var around = context.Value;
        context.Value = value;
        Run(in writer, context);
        context.Value = around;
    }
}
