using System.IO.Compression;
using System.Net;
using System.Net.Sockets;

namespace Casebook.Browser.Tests.Setting;

/// <summary>Serves a folder on the loopback address, compressed where the browser asks for it, as a plain static host does.</summary>
public sealed class WebServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8", [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".json"] = "application/json",
        [".svg"] = "image/svg+xml", [".png"] = "image/png", [".jpg"] = "image/jpeg", [".xml"] = "application/xml", [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly HttpListener _listener = new();
    private readonly string _root;

    public WebServer(string root)
    {
        _root = root;
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>The address of the root, with a slash at its end.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext request;
            try
            {
                request = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            try
            {
                await AnswerAsync(request);
            }
            catch (Exception exception) when (exception is HttpListenerException or IOException or InvalidOperationException)
            {
                // The browser went on before the answer was whole.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext request)
    {
        var path = Path.GetFullPath(Path.Combine(_root, Uri.UnescapeDataString(request.Request.Url!.AbsolutePath).TrimStart('/')));
        using var response = request.Response;
        if (!path.StartsWith(_root, StringComparison.Ordinal) || !File.Exists(path))
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
        var bytes = await File.ReadAllBytesAsync(path);
        if (request.Request.Headers["Accept-Encoding"]?.Contains("gzip", StringComparison.Ordinal) is true && !response.ContentType.StartsWith("image/p", StringComparison.Ordinal))
        {
            response.Headers["Content-Encoding"] = "gzip";
            bytes = Packed(bytes);
        }

        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Fastest)) pack.Write(bytes);
        return packed.ToArray();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
