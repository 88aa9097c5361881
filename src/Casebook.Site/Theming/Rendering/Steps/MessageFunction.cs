using Casebook.Site.Theming.Strings;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>The function <c>t</c>: an interface string with its places filled.</summary>
internal sealed class MessageFunction(string name, StringTables strings) : StepFunction(name)
{
    /// <inheritdoc/>
    /// <remarks>Each named argument comes as two, its name and its value.</remarks>
    public override Step StepFor(Operand[] arguments)
    {
        var places = new (string Name, Operand Value)[arguments.Length / 2];
        for (var i = 0; i < places.Length; i++) places[i] = (KnownOperand.TextOf(arguments[(2 * i) + 1]), arguments[(2 * i) + 2]);
        return new MessageStep(strings, KnownOperand.TextOf(arguments[0]), places);
    }
}
