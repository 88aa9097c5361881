using System.Linq.Expressions;
using Casebook.Site.Theming.Rendering.Steps;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A function of a template that is read into steps when it is first called: many a branch never is.</summary>
internal sealed class LateTemplate(Expression<TemplateDelegate> function)
{
    private readonly Lazy<bool> _seesLoop = new(() => LoopVisitor.FindsIn(function));
    private Part[]? _parts;

    /// <summary>True when the function asks for what the engine keeps about a loop or about the values around.</summary>
    public bool SeesLoop => _seesLoop.Value;

    private Part[] Parts => _parts ??= StepReader.Read(function);

    /// <summary>Writes what the function makes of a context, for the engine.</summary>
    public void Write(EncodedTextWriter writer, BindingContext context) => Part.WriteAll(Parts, writer, context);

    /// <summary>Writes what the function makes of the value that is there.</summary>
    public void Run(Rendition rendition) => Part.WriteAll(Parts, rendition);

    /// <summary>Writes what the function makes of another value.</summary>
    public void RunOver(object? value, Rendition rendition)
    {
        var context = rendition.Context;
        var around = context.Value;
        context.Value = value;
        Run(rendition);
        context.Value = around;
    }
}
