using Casebook.Site.Output;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Rendering.Steps;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>once "partial" card</c>: a partial over a card, kept where several pages may show it.</summary>
internal sealed class OnceFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "once";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => typeof(Html);

    /// <inheritdoc/>
    public void Register(IHandlebars engine, StringTables strings) => engine.RegisterHelper(new CardFunction(Name, engine));
}
