using Casebook.Diagnostics.Text;

namespace Casebook.Content.Reading;

/// <summary>The two parts of a Markdown file: the YAML between the lines of dashes, and the text after them.</summary>
public sealed record FrontMatter(TextSpan Yaml, TextSpan Body);
