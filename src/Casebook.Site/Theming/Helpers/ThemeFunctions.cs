namespace Casebook.Site.Theming.Helpers;

/// <summary>All functions that templates can call.</summary>
internal static class ThemeFunctions
{
    /// <summary>The list; a new function is a line here.</summary>
    public static readonly IThemeFunction[] All =
    [
        new TextFunction(), new WordFunction(), new DateFunction(), new TimeFunction(), new NumberFunction(), new SizeFunction(),
        new EqualFunction(), new MoreFunction(), new AndFunction(), new OrFunction(), new NotFunction(),
        new BalanceFigureFunction(), new TimelineFigureFunction(), new OriginFigureFunction(), new NetworkFigureFunction(), new OnceFunction(),
    ];

    private static readonly Dictionary<string, IThemeFunction> ByName = All.ToDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The names in ordinal order.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The function of a name, or null.</summary>
    public static IThemeFunction? Find(string name) => ByName.GetValueOrDefault(name);
}
