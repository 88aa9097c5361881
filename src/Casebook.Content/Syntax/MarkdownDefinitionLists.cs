using Markdig;
using Markdig.Renderers;

namespace Casebook.Content.Syntax;

/// <summary>Adds definition lists to a pipeline.</summary>
internal sealed class MarkdownDefinitionLists : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new MarkdownDefinitionListParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
