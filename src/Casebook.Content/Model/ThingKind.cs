namespace Casebook.Content.Model;

/// <summary>The kinds of things that have ids of their own and can be linked to.</summary>
public enum ThingKind
{
    /// <summary>A cooperation case.</summary>
    Dossier,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An organisation or person.</summary>
    Actor,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A glossary term.</summary>
    Term,

    /// <summary>A free page; its id is its path below content/pages without the extension.</summary>
    Page,

    /// <summary>A framework. Built-in pages show it; cross-links do not name it, and the table of names does not hold it.</summary>
    Framework,
}
