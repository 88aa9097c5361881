using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Theming.Checking;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming.Helpers;

/// <summary><c>once "partial" card</c>: a partial over a card that many pages show, written once and kept.</summary>
internal sealed class OnceFunction : IThemeFunction
{
    /// <inheritdoc/>
    public string Name => "once";

    /// <inheritdoc/>
    public Type? Check(CallExpression call, CallCheck check) => typeof(Html);

    /// <inheritdoc/>
    public object? Call(ThemeCall call) => call.Arguments[1] is IFragment card ? call.Fragments.Of((string)call.Arguments[0]!, card) : null;
}
