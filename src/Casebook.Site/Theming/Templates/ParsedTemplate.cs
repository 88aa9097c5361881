using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Templates;

/// <summary>A template or partial: its name, its text and its tree.</summary>
internal sealed record ParsedTemplate(string Name, SourceText Source, ImmutableArray<TemplateNode> Nodes);
