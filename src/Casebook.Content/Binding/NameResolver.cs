using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Turns a name in a file into the canonical id of a thing.</summary>
public static class NameResolver
{
    /// <summary>The canonical id; null after reporting an unknown one with the nearest known. A former id is noted.</summary>
    public static string? Resolve(SymbolTable symbols, ThingKind kind, string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (!symbols.TryResolve(kind, name, out var id))
        {
            if (!symbols.MayHold(kind, name)) diagnostics.ReportWithHelp(span, WayOut(symbols, kind, name), NameDiagnostics.UnknownId, Word(kind), name);
            return null;
        }

        if (id != name && symbols.IsAlias(kind, name)) diagnostics.ReportWithHelp(span, $"write '{id}'", NameDiagnostics.FormerId, name, Word(kind), id);
        return id;
    }

    /// <summary>What the author of an unknown name can do: write the nearest known one, or add the thing.</summary>
    public static string WayOut(SymbolTable symbols, ThingKind kind, string name) =>
        Suggestion.Sentence(name, symbols.Ids(kind)) ?? kind switch
        {
            ThingKind.Topic => "add it to content/topics.yml, or choose another",
            ThingKind.Term => "add it to content/glossary.yml, or choose another",
            ThingKind.Framework => "add it to content/frameworks/, or choose another",
            _ => $"add content/{Word(kind)}s/{(ContentId.FaultOf(name) is null ? name : "<id>")}.md, or choose another",
        };

    /// <summary>The word for a kind in messages and in the prefix of a cross-link.</summary>
    public static string Word(ThingKind kind) => kind switch
    {
        ThingKind.Dossier => "dossier",
        ThingKind.Source => "source",
        ThingKind.Actor => "actor",
        ThingKind.Topic => "topic",
        ThingKind.Term => "term",
        ThingKind.Framework => "framework",
        _ => "page",
    };
}
