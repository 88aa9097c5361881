using Casebook.Site.Theming.Rendering.Steps;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A partial as a function of the engine, which needs neither a search for its name at each call nor a frame around its value.</summary>
internal sealed class PartialFunction(string partial) : StepFunction(NameOf(partial))
{
    /// <summary>What the function shows; nothing when that is null.</summary>
    public LateTemplate? Template { get; set; }

    /// <summary>The name of the function in the text for the engine; no function of themes and no field has such a name.</summary>
    public static string NameOf(string partial) => "partial-" + partial;

    /// <inheritdoc/>
    public override Step StepFor(Operand[] arguments) => new PartialStep(this, arguments.Length > 0 ? arguments[0] : null);
}
