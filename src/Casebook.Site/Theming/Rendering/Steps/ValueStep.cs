using Casebook.Site.Output;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>A value: a text escaped, HTML as it is, the rest as the engine has it.</summary>
internal sealed class ValueStep(Operand value) : Step
{
    /// <inheritdoc/>
    public override void Write(in EncodedTextWriter writer, BindingContext context)
    {
        switch (value.In(context))
        {
            case string text: EngineOutput.Write(in writer, text); break;
            case Html html: EngineOutput.Write(in writer, html); break;
            case var other: writer.Write(other); break;
        }
    }
}
