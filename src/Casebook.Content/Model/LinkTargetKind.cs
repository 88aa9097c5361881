namespace Casebook.Content.Model;

/// <summary>What a link leads to.</summary>
public enum LinkTargetKind
{
    /// <summary>A thing's page, or a place on it.</summary>
    Thing,

    /// <summary>A file under content/media.</summary>
    Media,

    /// <summary>An http, https or mailto address outside the site.</summary>
    External,

    /// <summary>A place on the same page.</summary>
    Fragment,
}
