using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Content.Fields;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>A source's file and record to the source.</summary>
internal static class SourceBinder
{
    /// <summary>The source; what could not be bound is left out of it. The scope is that of the source's file, or of the library when it has none.</summary>
    public static Source Bind(SourceOrigin origin, BindingScope scope, DiagnosticBag diagnostics)
    {
        var syntax = origin.File?.Fields as SourceSyntax ?? new SourceSyntax();
        var written = origin.File?.Record;
        var item = SourceRecords.Build(origin, diagnostics);
        var span = SpanOf(origin, syntax, scope);
        ReportNoTitle(origin, syntax, item, span, diagnostics);
        var title = BindingScope.Localized(null, syntax.Titles, item.Title ?? origin.Id);
        var key = new ThingKey(ThingKind.Source, origin.Id);
        return new Source
        {
            Id = origin.Id,
            Path = (origin.File ?? origin.Library)!.Path,
            Item = item with { Translations = Translations(syntax, scope), TitleIsDescription = syntax.TitleIsDescription },
            Title = Words(title),
            TitleIsDescription = syntax.TitleIsDescription,
            Issued = written?.Issued ?? Date("issued", item),
            Accessed = written?.Accessed ?? Date("accessed", item),
            AccessedSpan = written?.AccessedSpan is { } accessed ? scope.Place(accessed) : null,
            Url = Url(origin, item, span, diagnostics),
            UrlSpan = syntax.Url is { } url ? scope.Place(url.Span) : null,
            Archives = [.. syntax.Archives.Where(copy => copy.Url is not null).Select(copy => new ArchiveCopy(copy.Url!.Value.Value, copy.Taken?.Value, copy.Sha256?.Value, scope.Place(copy.Span)))],
            Perspective = TermBinding.Label(syntax.Perspective, config => config.Perspectives, "perspective", "perspectives", scope),
            Country = syntax.Country?.Value,
            Reliability = syntax.Reliability is { Code: { } code } grade ? new Reliability(code.Value, scope.Inline(grade.Because), grade.AsOf?.Value, scope.Place(code.Span)) : null,
            DerivedFrom = Derivations(syntax, origin.Id, scope),
            Annotation = origin.File is { } file ? scope.Narrative(file) : null,
            Aliases = Aliases(origin, syntax),
            AlsoKnownAs = DossierBinder.Values(syntax.AlsoKnownAs),
            Withdrawn = scope.Withdrawal(syntax.Withdrawn, key),
            Span = span,
        };
    }

    private static LocalizedText Words(LocalizedText title) =>
        new(MicroHtml.Words(title.Text), title.Others.IsEmpty ? title.Others : title.Others.SetItems(title.Others.Select(form => KeyValuePair.Create(form.Key, MicroHtml.Words(form.Value)))));

    private static SourceSpan SpanOf(SourceOrigin origin, SourceSyntax syntax, BindingScope scope) =>
        syntax.Title is { } title ? scope.Place(title.Span)
        : origin.File is not null ? scope.Place(syntax.Span)
        : origin.Record!.Span;

    private static void ReportNoTitle(SourceOrigin origin, SourceSyntax syntax, Item item, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (item.Title is not null || syntax.Has("title") || (origin.File is { Fields: null } && origin.Record is null)) return;
        if (origin.Library is { IsUnreadable: true }) return;
        if (origin.Record is not null) diagnostics.ReportWithHelp(origin.Record.Span, "add a title to the record", BindingDiagnostics.NoTitle, origin.Record.KeyAsWritten);
        else if (syntax.Has("type") || syntax.Has("withdrawn"))
            diagnostics.ReportWithHelp(span with { Span = new TextSpan(span.Span.Start, Math.Min(1, span.Span.Length)) }, "add title: ...", FieldDiagnostics.Missing, "a source", "title", "a text");
    }

    private static ImmutableDictionary<string, ImmutableArray<Translation>> Translations(SourceSyntax syntax, BindingScope scope)
    {
        if (syntax.Titles.IsEmpty) return ImmutableDictionary<string, ImmutableArray<Translation>>.Empty;
        var language = scope.Terms.Config?.Language;
        var titles = syntax.Titles.Select(entry => new Translation(entry.Key.Value, entry.Value.Value))
            .OrderBy(title => string.Equals(title.Language, language, StringComparison.OrdinalIgnoreCase) ? 0 : 1);
        return ImmutableDictionary<string, ImmutableArray<Translation>>.Empty.Add("title", [.. titles]);
    }

    private static Edtf? Date(string variable, Item item) => item.Dates.TryGetValue(variable, out var date) ? Edtf.FromItemDate(date) : null;

    private static string? Url(SourceOrigin origin, Item item, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (item.Texts.GetValueOrDefault("URL") is not { } url) return null;
        if (WebAddress.FaultOf(url) is not { } help) return url;
        diagnostics.ReportWithHelp(origin.Record is { } record ? PlaceOf(url, record.Span) : span, help, FieldDiagnostics.BadForm, url, FieldTypes.Url.Due);
        return null;
    }

    /// <summary>Where a record writes a value, if it writes it as it is; else the record.</summary>
    private static SourceSpan PlaceOf(string value, SourceSpan record)
    {
        var at = record.Content.IndexOf(value, StringComparison.Ordinal);
        return at < 0 ? record : record with { Span = new TextSpan(record.Span.Start + at, value.Length) };
    }

    private static ImmutableArray<Derivation> Derivations(SourceSyntax syntax, string own, BindingScope scope)
    {
        if (syntax.DerivedFrom.IsEmpty) return [];
        var derivations = ImmutableArray.CreateBuilder<Derivation>(syntax.DerivedFrom.Length);
        foreach (var entry in syntax.DerivedFrom)
        {
            if (scope.Resolve(ThingKind.Source, entry.Source) is not { } source) continue;
            var name = entry.Source!.Value;
            if (source == own) scope.Report(name.Span, "remove it", BindingDiagnostics.Itself, "derived-from");
            else if (derivations.Any(other => other.Source == source)) scope.ReportRepeated(name, "derived-from");
            else derivations.Add(new Derivation(source, entry.Relation, scope.Place(name.Span)));
        }

        return derivations.DrainToImmutable();
    }

    private static ImmutableArray<string> Aliases(SourceOrigin origin, SourceSyntax syntax)
    {
        var aliases = DossierBinder.Values(syntax.Aliases);
        return origin.Record is { } record && record.KeyAsWritten != origin.Id ? aliases.Add(record.KeyAsWritten) : aliases;
    }
}
