using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>What no other step stands for, compiled.</summary>
internal sealed class CompiledStep(TemplateDelegate compiled) : Step
{
    /// <inheritdoc/>
    public override void Write(in EncodedTextWriter writer, BindingContext context) => compiled(writer, context);
}
