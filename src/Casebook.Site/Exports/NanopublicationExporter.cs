using System.Text;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Exports;

/// <summary>
/// data/nanopublications.trig: each claim that is not withdrawn as a nanopublication: its sentence as the assertion, its evidence with PROV as the provenance, and
/// where it stands as the publication information. Addresses are relative to the file, or to the site's address where it has one.
/// </summary>
internal sealed class NanopublicationExporter : IExporter
{
    private const string Path = "data/nanopublications.trig";

    /// <inheritdoc/>
    public void Export(ExportInputs inputs, IFileSink sink)
    {
        var text = new StringBuilder();
        if (inputs.Content.Config.Url is { } url) text.Append("@base <").Append(Turtle.Iri(url + Path)).Append("> .\n");
        text.Append("@prefix np: <http://www.nanopub.org/nschema#> .\n@prefix prov: <http://www.w3.org/ns/prov#> .\n@prefix schema: <https://schema.org/> .\n");
        text.Append("@prefix dct: <http://purl.org/dc/terms/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n@prefix cb: <#term-> .\n\n");
        foreach (var dossier in inputs.Content.Dossiers)
        {
            foreach (var claim in dossier.Claims)
            {
                var assessed = inputs.Assessment.Claims[claim.Key];
                if (assessed.State != ClaimState.Withdrawn) Write(text, assessed, inputs);
            }
        }

        foreach (var source in inputs.Content.Sources) Derivations(text, source);
        sink.Put(OutputFile.OfText(Path, text.ToString()));
    }

    private static void Write(StringBuilder text, ClaimAssessment assessed, ExportInputs inputs)
    {
        var claim = assessed.Claim;
        var (name, page) = ($"#{claim.Key.Dossier}.{claim.Id}", Turtle.Node("../" + ExportWords.Address(claim.Key)));
        string Part(string part) => Turtle.Node($"{name}.{part}");
        text.Append(Part("head")).Append(" {\n  ").Append(Turtle.Node(name)).Append(" a np:Nanopublication ;\n    np:hasAssertion ").Append(Part("assertion"));
        text.Append(" ;\n    np:hasProvenance ").Append(Part("provenance")).Append(" ;\n    np:hasPublicationInfo ").Append(Part("pubinfo")).Append(" .\n}\n");
        text.Append(Part("assertion")).Append(" {\n  ").Append(page).Append(" a schema:Claim ;\n    schema:text ");
        text.Append(Turtle.Text(claim.Statement.PlainText, inputs.Content.Config.Language));
        if (claim.Date is { } date) text.Append(" ;\n    schema:temporalCoverage ").Append(Turtle.Text(date.Text));
        text.Append(" .\n}\n");
        Provenance(text, Part("provenance"), Part("assertion"), assessed);
        text.Append(Part("pubinfo")).Append(" {\n  ").Append(Turtle.Node(name)).Append(" dct:isPartOf ").Append(Turtle.Node("../" + ExportWords.Page(claim.Key.Dossier)));
        text.Append(" ;\n    prov:wasAttributedTo ").Append(Turtle.Node("../index.html"));
        if (inputs.CommitDay is { } day) text.Append(" ;\n    dct:created \"").Append(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Append("\"^^xsd:date");
        text.Append(" .\n}\n\n");
    }

    private static void Provenance(StringBuilder text, string graph, string assertion, ClaimAssessment assessed)
    {
        text.Append(graph).Append(" {\n  ").Append(assertion).Append(" cb:state ").Append(Turtle.Text(ExportWords.Of(assessed.State)));
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $" ;\n    cb:supportOrigins {assessed.Support.Origins} ;\n    cb:disputeOrigins {assessed.Dispute.Origins}");
        if (ExportWords.Of(assessed.Claim.Confidence) is { } confidence) text.Append(" ;\n    cb:confidence ").Append(Turtle.Text(confidence));
        Sources(text, "prov:wasDerivedFrom", assessed.Support.Sources);
        Sources(text, "cb:disputedBy", assessed.Dispute.Sources);
        text.Append(" .\n}\n");
    }

    private static void Sources(StringBuilder text, string predicate, IEnumerable<string> sources)
    {
        foreach (var source in sources) text.Append(" ;\n    ").Append(predicate).Append(' ').Append(Turtle.Node("../" + ExportWords.SourcePage(source)));
    }

    private static void Derivations(StringBuilder text, Source source)
    {
        foreach (var derivation in source.DerivedFrom)
        {
            var predicate = derivation.Relation switch { DerivationRelation.Quotes => "prov:wasQuotedFrom", _ => "prov:wasDerivedFrom" };
            text.Append(Turtle.Node("../" + ExportWords.SourcePage(source.Id))).Append(' ').Append(predicate).Append(' ');
            text.Append(Turtle.Node("../" + ExportWords.SourcePage(derivation.Source))).Append(" .\n");
        }
    }
}
