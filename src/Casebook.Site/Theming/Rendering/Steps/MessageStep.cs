using System.Globalization;
using Casebook.Site.Output;
using Casebook.Site.Theming.Strings;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>An interface string with its places filled, which remembers what it found in the language that it met last: nearly always the one that it meets next.</summary>
internal sealed class MessageStep(StringTables strings, string key, (string Name, Operand Value)[] places) : Step
{
    private Met? _last;

    /// <inheritdoc/>
    public override void Write(Rendition rendition)
    {
        var table = strings.In(rendition.Language);
        var last = _last;
        if (last is null || last.Table != table) _last = last = new Met(table, table.Find(key));
        if (last.Found is not var (message, language)) return;
        var pattern = message.IsPlural && ValueOf("count", rendition) is { } count ? message.For(language, Convert.ToInt64(count, CultureInfo.InvariantCulture)) : message.Other;
        if (pattern.ConstantHtml is { } whole)
        {
            whole.WriteTo(rendition.Page);
            return;
        }

        foreach (var (text, isPlace) in pattern.Parts)
        {
            if (!isPlace) Html.WriteText(text, rendition.Page);
            else Write(ValueOf(text, rendition), rendition);
        }
    }

    private static void Write(object? value, Rendition rendition)
    {
        if (value is Html html) html.WriteTo(rendition.Page);
        else Html.WriteText(Convert.ToString(value, CultureInfo.InvariantCulture), rendition.Page);
    }

    private object? ValueOf(string name, Rendition rendition)
    {
        foreach (var place in places)
        {
            if (place.Name == name) return place.Value.In(rendition.Context);
        }

        return null;
    }

    private sealed record Met(StringTable Table, (Message Message, string Language)? Found);
}
