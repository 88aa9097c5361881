namespace Casebook.Cli.Io;

/// <summary>The folder of a site on disk, checked to be one.</summary>
internal sealed record SiteFolder(string Root)
{
    /// <summary>The name of the settings file.</summary>
    public const string ConfigName = "site.config.yml";

    /// <summary>The name of the folder of content.</summary>
    public const string ContentName = "content";

    /// <summary>The name of the folder of themes.</summary>
    public const string ThemesName = "themes";

    /// <summary>The name of the folder of citation styles.</summary>
    public const string StylesName = "styles";

    /// <summary>The site at a path, or null with the reason why it is none.</summary>
    public static SiteFolder? At(string path, out string? fault)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        fault = !Directory.Exists(root) ? $"there is no folder '{path}'"
            : !File.Exists(Path.Combine(root, ConfigName)) ? $"'{path}' is not a site: it has no {ConfigName} (name the site's folder with --site)"
            : !Directory.Exists(Path.Combine(root, ContentName)) ? $"'{path}' is not a site: it has no folder {ContentName}/"
            : null;
        return fault is null ? new SiteFolder(root) : null;
    }

    /// <summary>The absolute path of something in the site.</summary>
    public string PathOf(string relative) => Path.Combine(Root, relative);
}
