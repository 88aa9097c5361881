using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Citations.Formats;
using Casebook.Content.Reading;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>A file taken apart, before any name is looked up; parts that its kind does not have are null or empty.</summary>
internal sealed class ParsedFile(ContentFile file)
{
    private bool _isReported;

    /// <summary>The file, sorted.</summary>
    public ContentFile File => file;

    /// <summary>The id its name gives.</summary>
    public string Id => file.Id;

    /// <summary>The path.</summary>
    public SourcePath Path => file.File.Path;

    /// <summary>The text; null when the bytes are none.</summary>
    public SourceText? Text { get; set; }

    /// <summary>The fields; null when they could not be read.</summary>
    public SyntaxGroup? Fields { get; set; }

    /// <summary>The entries of topics.yml or glossary.yml.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, SyntaxGroup>> Entries { get; set; } = [];

    /// <summary>The records of a library.</summary>
    public IReadOnlyList<LibraryEntry> Records { get; set; } = [];

    /// <summary>The record that a source's fields make.</summary>
    public FieldRecord? Record { get; set; }

    /// <summary>Claims of a dossier.</summary>
    public IReadOnlySet<string> Claims { get; set; } = FrozenSet<string>.Empty;

    /// <summary>Claims and judgements of a dossier.</summary>
    public IReadOnlySet<string> PartIds { get; set; } = FrozenSet<string>.Empty;

    /// <summary>Where the narrative stands; null when there is none but white space.</summary>
    public TextSpan? Narrative { get; set; }

    /// <summary>True when something in the file could not be read, so that nothing can be said of what it lacks.</summary>
    public bool IsUnreadable { get; set; }

    /// <summary>What is wrong with the file.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Reads the narrative, which is not kept, and reports what is wrong with it the first time; null when there is none.</summary>
    public MarkdownSyntax? ReadNarrative()
    {
        var bag = _isReported ? new DiagnosticBag() : Diagnostics;
        _isReported = true;
        return Read(bag);
    }

    /// <summary>Reports what is wrong with a narrative that nobody has read, for its file came second to another of the same name.</summary>
    public void ReportNarrative()
    {
        if (!_isReported) ReadNarrative();
    }

    /// <summary>The places in the narrative that a link may name; safe to ask for while another thread binds the file.</summary>
    public ImmutableArray<string> NarrativeAnchors() => Read(new DiagnosticBag())?.Anchors ?? [];

    private MarkdownSyntax? Read(DiagnosticBag bag) => Narrative is { } place && Text is { } text ? MarkdownReader.ReadNarrative(text, place, PartIds, bag) : null;
}
