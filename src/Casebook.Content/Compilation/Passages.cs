using Casebook.Content.Model;

namespace Casebook.Content.Compilation;

/// <summary>The words around a citation.</summary>
internal static class Passages
{
    /// <summary>The plain text that a citation stands in.</summary>
    public static string Around(Body body, CitationGroup citation)
    {
        _ = citation;
        return body.PlainText;
    }
}
