using System.Collections.Immutable;
using Casebook.Content.Fields;

namespace Casebook.Content.Authoring;

/// <summary>A kind of file that authors write, with the table of its fields.</summary>
internal sealed record ContentForm(string Name, string Path, Func<IFieldTable> MakeTable, bool IsById = false)
{
    /// <summary>The table; made when first asked for, because the command line names the forms at each start.</summary>
    public IFieldTable Table => MakeTable();

    /// <summary>All of them: IsById is true for files whose entries stand under ids.</summary>
    public static ImmutableArray<ContentForm> All { get; } =
    [
        new("settings", "site.config.yml", () => ConfigFields.Table),
        new("dossier", "content/dossiers/<id>.md", () => DossierFields.Table),
        new("translation", "content/dossiers/<id>.<language>.md", () => TranslationFields.Table),
        new("source", "content/sources/<id>.md", () => SourceFields.Table),
        new("actor", "content/actors/<id>.md", () => ActorFields.Table),
        new("page", "content/pages/**/<id>.md", () => PageFields.Table),
        new("framework", "content/frameworks/<id>.yml", () => FrameworkFields.Table),
        new("topics", "content/topics.yml", () => FrameworkFields.Topic, IsById: true),
        new("glossary", "content/glossary.yml", () => FrameworkFields.Term, IsById: true),
    ];
}
