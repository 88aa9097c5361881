using System.Linq.Expressions;
using System.Text;
using Casebook.Diagnostics.Text;
using Casebook.Site.Theming.Rendering.Steps;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.IO;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A function of a template that is read into steps when it is first called: many a branch never is.</summary>
internal sealed class LateTemplate(Expression<TemplateDelegate> function)
{
    private readonly Lazy<bool> _seesLoop = new(() => LoopVisitor.FindsIn(function));
    private Step[]? _steps;

    /// <summary>True when the function asks for what the engine keeps about a loop or about the values around.</summary>
    public bool SeesLoop => _seesLoop.Value;

    /// <summary>Writes what the function makes of a context, for the engine.</summary>
    public void Write(EncodedTextWriter writer, BindingContext context)
    {
        if (EngineOutput.PageOf(in writer) is { } page)
        {
            Run(new Rendition(page, writer, context));
            return;
        }

        using var own = new Utf8Writer();
        using var over = new EncodedTextWriter(own, new HtmlTextEncoder(), FormatterProvider.Current);
        Run(new Rendition(own, over, context));
        writer.Write(Encoding.UTF8.GetString(own.Written.Span), false);
    }

    /// <summary>Writes what the function makes of the value that is there.</summary>
    public void Run(Rendition rendition) => Step.WriteAll(_steps ??= StepReader.Read(function), rendition);

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
