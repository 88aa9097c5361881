using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>One rule about evidence. It reads the content and its assessment and reports what is weak; it changes nothing and knows no other rule.</summary>
internal interface ICheck
{
    /// <summary>Reports every breach of the rule, each at the place to mend.</summary>
    void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag);
}
