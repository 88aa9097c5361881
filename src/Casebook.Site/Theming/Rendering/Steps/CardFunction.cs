using System.Collections.Concurrent;
using Casebook.Diagnostics.Text;
using Casebook.Site.Pages.Shared;
using HandlebarsDotNet;

namespace Casebook.Site.Theming.Rendering.Steps;

/// <summary>The function <c>once</c>: a partial over a card that many pages show, written once and kept in UTF-8.</summary>
internal sealed class CardFunction(string name, IHandlebars engine) : StepFunction(name)
{
    private readonly ConcurrentDictionary<IFragment, byte[]> _kept = new(64, 4096, ReferenceEqualityComparer.Instance);
    private readonly ConcurrentQueue<Utf8Writer> _writers = new();

    /// <inheritdoc/>
    public override Step StepFor(Operand[] arguments) => new CardStep(this, KnownOperand.TextOf(arguments[0]), arguments[1]);

    /// <summary>What a partial makes of a card.</summary>
    public byte[] Written(string partial, IFragment card) => _kept.TryGetValue(card, out var written) ? written : _kept.GetOrAdd(card, Write(partial, card));

    private byte[] Write(string partial, IFragment card)
    {
        if (!_writers.TryDequeue(out var writer)) writer = new Utf8Writer();
        engine.Configuration.RegisteredTemplates[partial]!(writer, card, null!);
        var written = writer.Written.ToArray();
        writer.Clear();
        _writers.Enqueue(writer);
        return written;
    }
}
