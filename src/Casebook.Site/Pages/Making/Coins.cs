using System.Text;
using Casebook.Content.Model;

namespace Casebook.Site.Pages.Making;

/// <summary>A record as a ContextObject in a span (COinS, OpenURL 1.0), which reference managers read from a page.</summary>
internal static class Coins
{
    private const int UsualLength = 1024;

    // One for each thread: every source has such a record.
    [ThreadStatic]
    private static StringBuilder? s_coins;

    public static string Of(Source source)
    {
        var item = source.Item;
        var coins = (s_coins ??= new StringBuilder(UsualLength)).Clear().Append("ctx_ver=Z39.88-2004");
        var isArticle = item.Type.StartsWith("article", StringComparison.Ordinal) || item.Type == "paper-conference";
        var isBook = item.Type is "book" or "chapter" or "report";
        Add(coins, "rft_val_fmt", isArticle ? "info:ofi/fmt:kev:mtx:journal" : isBook ? "info:ofi/fmt:kev:mtx:book" : "info:ofi/fmt:kev:mtx:dc");
        Add(coins, "rft.genre", isArticle ? "article" : isBook ? (item.Type == "chapter" ? "bookitem" : "book") : null);
        Add(coins, isArticle || item.Type == "chapter" ? "rft.atitle" : isBook ? "rft.btitle" : "rft.title", source.Title.Text);
        Add(coins, isArticle ? "rft.jtitle" : isBook ? "rft.btitle" : "rft.source", item.Type == "book" ? null : source.Words("container-title"));
        Add(coins, isBook ? "rft.pub" : "rft.publisher", source.Words("publisher"));
        Add(coins, "rft.volume", item.Texts.GetValueOrDefault("volume"));
        Add(coins, "rft.issue", item.Texts.GetValueOrDefault("issue"));
        Add(coins, "rft.pages", item.Texts.GetValueOrDefault("page"));
        Add(coins, "rft.isbn", item.Texts.GetValueOrDefault("ISBN"));
        Add(coins, "rft.date", source.Issued?.Text);
        Add(coins, "rft.language", item.Language);
        foreach (var name in item.Names.GetValueOrDefault("author", [])) Add(coins, isArticle || isBook ? "rft.au" : "rft.creator", Heads.NameOf(name));
        if (item.Texts.GetValueOrDefault("DOI") is { } doi) Add(coins, "rft_id", "info:doi/" + doi);
        Add(coins, "rft_id", item.Texts.GetValueOrDefault("URL"));
        return coins.ToString();
    }

    private static void Add(StringBuilder coins, string key, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        Span<char> escaped = stackalloc char[UsualLength];
        coins.Append('&').Append(key).Append('=');
        if (Uri.TryEscapeDataString(value, escaped, out var length)) coins.Append(escaped[..length]);
        else coins.Append(Uri.EscapeDataString(value));
    }
}
