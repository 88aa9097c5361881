using System.Collections.Concurrent;
using Casebook.Diagnostics.Text;
using Casebook.Site.Pages.Shared;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>The function <c>once</c>: a partial over a card, kept in UTF-8 where several pages may show it.</summary>
internal sealed class CardFunction(string name, IHandlebars engine) : StepFunction(name)
{
    private readonly ConcurrentDictionary<IFragment, byte[]> _kept = new(64, 4096, ReferenceEqualityComparer.Instance);
    private readonly ConcurrentQueue<Utf8Writer> _writers = new();

    /// <inheritdoc/>
    public override Step StepFor(Operand[] arguments) => new CardStep(this, KnownOperand.TextOf(arguments[0]), arguments[1]);

    /// <summary>Writes what a partial makes of a card.</summary>
    public void Write(string partial, IFragment card, Utf8Writer page)
    {
        if (card.IsShared) page.WriteUtf8(_kept.TryGetValue(card, out var written) ? written : _kept.GetOrAdd(card, Written(partial, card)));
        else Run(partial, card, page);
    }

    private void Run(string partial, IFragment card, Utf8Writer page) => engine.Configuration.RegisteredTemplates[partial]!(page, card, null!);

    private byte[] Written(string partial, IFragment card)
    {
        if (!_writers.TryDequeue(out var writer)) writer = new Utf8Writer();
        Run(partial, card, writer);
        var written = writer.Written.ToArray();
        writer.Clear();
        _writers.Enqueue(writer);
        return written;
    }
}
