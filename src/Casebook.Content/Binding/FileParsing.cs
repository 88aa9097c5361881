using System.Collections.Immutable;
using Casebook.Content.Fields;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Takes a file apart: bytes to text, text to fields and body. Needs no other file.</summary>
internal static class FileParsing
{
    /// <summary>The parts of a file, with what is wrong with it.</summary>
    public static ParsedFile Parse(ContentFile file)
    {
        var parsed = new ParsedFile(file);
        if (file.Kind == ContentKind.Media) ReadMedia(parsed);
        else Read(parsed);
        parsed.Text?.LetGo();
        return parsed;
    }

    private static void Read(ParsedFile parsed)
    {
        parsed.Text = TextReading.Read(parsed.File.File, parsed.Diagnostics);
        if (parsed.Text is not { } text)
        {
            parsed.IsUnreadable = true;
            return;
        }

        switch (parsed.File.Kind)
        {
            case ContentKind.Dossier: ReadFrontMatter(parsed, text, DossierFields.Table); break;
            case ContentKind.Translation: ReadFrontMatter(parsed, text, TranslationFields.Table); break;
            case ContentKind.Source: ReadFrontMatter(parsed, text, SourceFields.Table); break;
            case ContentKind.Actor: ReadFrontMatter(parsed, text, ActorFields.Table); break;
            case ContentKind.Page: ReadFrontMatter(parsed, text, PageFields.Table); break;
            case ContentKind.Framework: ReadWhole(parsed, text, FrameworkFields.Table); break;
            case ContentKind.Settings: ReadWhole(parsed, text, ConfigFields.Table); break;
            case ContentKind.Topics: ReadEntries(parsed, text, FrameworkFields.Topic); break;
            case ContentKind.Glossary: ReadEntries(parsed, text, FrameworkFields.Term); break;
            default: LibraryParsing.Read(parsed, text); break;
        }
    }

    /// <summary>A drawing is held to what a drawing may be; other media are copied as they are.</summary>
    private static void ReadMedia(ParsedFile parsed)
    {
        if (!SvgCheck.IsSvg(new MediaFile(parsed.Id, parsed.File.File.Bytes))) return;
        parsed.Text = TextReading.Read(parsed.File.File, parsed.Diagnostics);
        if (parsed.Text is { } text) SvgCheck.Check(text, parsed.Diagnostics);
    }

    private static void ReadFrontMatter<TGroup>(ParsedFile parsed, SourceText text, FieldTable<TGroup> table) where TGroup : SyntaxGroup, new()
    {
        if (FrontMatterSplit.Split(text, parsed.Diagnostics) is not { } parts)
        {
            parsed.IsUnreadable = true;
            return;
        }

        ReadGroup(parsed, text, parts.Yaml, table);
        if (parsed.Fields is DossierSyntax dossier) DossierAnchors.Collect(parsed, dossier, new FieldReader(text, parsed.Diagnostics));
        if (parsed.Fields is SourceSyntax source) parsed.Record = RecordParsing.Read(parsed, source, text);
        var body = text.Content.AsSpan(parts.Body.Start, parts.Body.Length);
        if (!body.IsWhiteSpace()) parsed.Narrative = parts.Body;
    }

    private static void ReadWhole<TGroup>(ParsedFile parsed, SourceText text, FieldTable<TGroup> table) where TGroup : SyntaxGroup, new()
    {
        if (FrontMatterSplit.IsSmallEnough(text, new TextSpan(0, text.Content.Length), parsed.Diagnostics)) ReadGroup(parsed, text, new TextSpan(0, text.Content.Length), table);
        else parsed.IsUnreadable = true;
    }

    private static void ReadGroup<TGroup>(ParsedFile parsed, SourceText text, TextSpan span, FieldTable<TGroup> table) where TGroup : SyntaxGroup, new()
    {
        if (Mapping(parsed, text, span, table.Subject) is { } mapping) parsed.Fields = table.Read(mapping, new FieldReader(text, parsed.Diagnostics));
    }

    private static void ReadEntries<TGroup>(ParsedFile parsed, SourceText text, FieldTable<TGroup> table) where TGroup : SyntaxGroup, new()
    {
        var span = new TextSpan(0, text.Content.Length);
        if (!FrontMatterSplit.IsSmallEnough(text, span, parsed.Diagnostics) || Mapping(parsed, text, span, "the file") is not { } mapping)
        {
            parsed.IsUnreadable = true;
            return;
        }

        var reader = new FieldReader(text, parsed.Diagnostics);
        var type = new GroupType<TGroup>(table);
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<Located<string>, SyntaxGroup>>(mapping.Entries.Length);
        foreach (var (key, node) in mapping.Entries)
        {
            var isId = FieldTypes.NewId.TryRead(key, new FieldPlace(key.Value, key.Span), reader, out var id);
            if (!isId) id = new Located<string>(ContentId.From(key.Value) ?? key.Value, key.Span);
            if (!type.TryRead(node, new FieldPlace(key.Value, key.Span), reader, out var group)) group = new TGroup { Span = key.Span };
            entries.Add(new(id, group));
        }

        parsed.Entries = entries.DrainToImmutable();
    }

    /// <summary>The fields as a mapping; an empty text counts as a mapping without entries.</summary>
    private static YamlMapping? Mapping(ParsedFile parsed, SourceText text, TextSpan span, string subject)
    {
        var root = YamlReader.Read(text, span, parsed.Diagnostics);
        if (root is YamlMapping mapping) return mapping;
        if (root is YamlScalar { IsMissing: true }) return new YamlMapping([], new TextSpan(span.Start, 0));
        parsed.IsUnreadable = true;
        if (root is not null and not YamlFault) new FieldReader(text, parsed.Diagnostics).ReportRoot(root, subject);
        return null;
    }
}
