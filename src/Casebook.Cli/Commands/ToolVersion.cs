using System.Reflection;

namespace Casebook.Cli.Commands;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    /// <summary>Major.minor.patch.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
