using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Casebook.Cli.Io;

/// <summary>File operations that the framework lacks; each says whether it worked and never throws.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Gives a file a second name in the same file system.</summary>
    public static bool TryLink(string existing, string name) => !OperatingSystem.IsWindows() && Link(existing, name) == 0;

    /// <summary>Swaps two folders in one step that no reader can see the middle of.</summary>
    public static bool TryExchange(string left, string right)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return Rename(CurrentFolder, left, CurrentFolder, right, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [UnsupportedOSPlatform("windows")]
    private static partial int Link(string existing, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int Rename(int leftFolder, string left, int rightFolder, string right, uint flags);
}
