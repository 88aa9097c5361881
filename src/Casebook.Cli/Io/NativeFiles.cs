using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Casebook.Cli.Io;

/// <summary>File operations that the framework lacks, or does in many more steps; each says whether it worked and never throws.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>O_WRONLY, O_CREAT, O_EXCL and O_CLOEXEC, as Linux has them.</summary>
    private const int WriteNew = 0x1 | 0x40 | 0x80 | 0x80000;

    /// <summary>Readable and writable for all, less what the user's mask takes away.</summary>
    private const uint ForAll = 0b110_110_110;

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

    /// <summary>
    /// Makes a file and fills it in three system calls; the framework needs eight, most of them for locks. False, perhaps with a part of the file made, where that does
    /// not work; the framework's way then says why.
    /// </summary>
    public static bool TryWrite(string path, ReadOnlySpan<byte> bytes)
    {
        if (!OperatingSystem.IsLinux()) return false;
        var file = Open(path, WriteNew, ForAll);
        if (file < 0) return false;
        while (!bytes.IsEmpty)
        {
            var written = Write(file, bytes, (nuint)bytes.Length);
            if (written <= 0) break;
            bytes = bytes[(int)written..];
        }

        return Close(file) == 0 && bytes.IsEmpty;
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [UnsupportedOSPlatform("windows")]
    private static partial int Link(string existing, string name);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int Rename(int leftFolder, string left, int rightFolder, string right, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [SupportedOSPlatform("linux")]
    private static partial int Open(string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "write")]
    [SupportedOSPlatform("linux")]
    private static partial nint Write(int file, ReadOnlySpan<byte> bytes, nuint length);

    [LibraryImport("libc", EntryPoint = "close")]
    [SupportedOSPlatform("linux")]
    private static partial int Close(int file);
}
