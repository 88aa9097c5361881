namespace Casebook.Site.Theming.Checking;

/// <summary>What names mean at one place of a template: the value of this, the scope around it, and block names.</summary>
internal sealed class CheckScope(Type current, CheckScope? outer, bool isLoop)
{
    private readonly Dictionary<string, Type> _names = new(StringComparer.Ordinal);

    /// <summary>The type of this.</summary>
    public Type Current => current;

    /// <summary>The scope that ../ leads to, or null at the top of a template.</summary>
    public CheckScope? Outer => outer;

    /// <summary>True inside a loop, where @index and the like exist.</summary>
    public bool IsInLoop => isLoop || (outer?.IsInLoop ?? false);

    /// <summary>Gives a value a name inside the block.</summary>
    public void Name(string name, Type type) => _names[name] = type;

    /// <summary>The type of a block name, looked for outwards, or null.</summary>
    public Type? Named(string name) => _names.GetValueOrDefault(name) ?? outer?.Named(name);
}
