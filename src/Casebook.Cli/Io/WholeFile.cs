namespace Casebook.Cli.Io;

/// <summary>Writes one file whole or not at all: under a temporary name first, then in the place of what stood there.</summary>
internal static class WholeFile
{
    /// <summary>Writes what the caller puts into the stream; after an exception the former file stands as it was.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var partial = path + ".partial";
        try
        {
            using (var stream = File.Create(partial)) write(stream);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
