using Casebook.Site.Theming.Helpers;
using Casebook.Site.Theming.Strings;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>The function <c>word</c>: the interface string of a value that is one of a few, or the value when there is none.</summary>
internal sealed class ChosenWordFunction(string name, StringTables strings) : StepFunction(name)
{
    /// <inheritdoc/>
    public override Step StepFor(Operand[] arguments) => new ChosenWordStep(strings, KnownOperand.TextOf(arguments[0]), arguments[1]);

    /// <summary>The string as a text, for other functions.</summary>
    public override object? Invoke(in HelperOptions options, in HandlebarsDotNet.Context context, in Arguments arguments)
    {
        if (arguments[1] is not string { Length: > 0 } value) return "";
        return strings.In(PageLanguage.Of(options)).Find((string)arguments[0]!, value) is { } found ? found.Message.Other.Fill() : value;
    }
}
