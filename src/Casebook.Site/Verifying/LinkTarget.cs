using System.Text;

namespace Casebook.Site.Verifying;

/// <summary>Where an address leads, in UTF-8.</summary>
internal readonly ref struct LinkTarget
{
    /// <summary>The path from the root of the site. What leads out of the site keeps its dots and is found nowhere.</summary>
    public ReadOnlySpan<byte> File { get; private init; }

    /// <summary>The id of the place, or nothing.</summary>
    public ReadOnlySpan<byte> Place { get; private init; }

    /// <summary>True for an address that names no file: it leads to the page that it stands on.</summary>
    public bool IsOwnPage { get; private init; }

    /// <summary>True for an address from the root of a server.</summary>
    public bool IsRooted { get; private init; }

    /// <summary>The target of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="folder">The folder of the page that it stands on, with a slash at its end; nothing at the root.</param>
    /// <param name="room">Where a path is made; used again for the next one, and grows as needed.</param>
    public static LinkTarget Of(ReadOnlySpan<byte> address, ReadOnlySpan<byte> folder, ref byte[] room)
    {
        var sign = address.IndexOf((byte)'#');
        var place = sign < 0 ? [] : Unescaped(address[(sign + 1)..]);
        var file = sign < 0 ? address : address[..sign];
        var query = file.IndexOf((byte)'?');
        if (query >= 0) file = file[..query];
        if (file.IsEmpty) return new LinkTarget { Place = place, IsOwnPage = true };
        if (file[0] == '/') return new LinkTarget { File = file, Place = place, IsRooted = true };
        file = Unescaped(file);
        while (file.StartsWith("../"u8) && !folder.IsEmpty)
        {
            file = file[3..];
            folder = folder[..(folder[..^1].LastIndexOf((byte)'/') + 1)];
        }

        var length = folder.Length + file.Length;
        if (length > room.Length) room = new byte[length * 2];
        folder.CopyTo(room);
        file.CopyTo(room.AsSpan(folder.Length));
        return new LinkTarget { File = room.AsSpan(0, length), Place = place };
    }

    private static ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> text) =>
        text.Contains((byte)'%') ? Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Encoding.UTF8.GetString(text))) : text;
}
