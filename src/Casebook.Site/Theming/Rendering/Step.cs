using System.Collections;
using System.Collections.Immutable;
using Casebook.Site.Theming.Helpers;

namespace Casebook.Site.Theming.Rendering;

/// <summary>A part of a template, ready to be written. Steps never change, so one set serves all threads.</summary>
internal abstract class Step
{
    /// <summary>Writes the part.</summary>
    public abstract void Write(PageWriter page, Scope scope);

    /// <summary>Writes parts one after another.</summary>
    public static void WriteAll(ImmutableArray<Step> steps, PageWriter page, Scope scope)
    {
        foreach (var step in steps) step.Write(page, scope);
    }
}

/// <summary>Plain text.</summary>
internal sealed class TextStep(string text) : Step
{
    public override void Write(PageWriter page, Scope scope) => page.Write(text);
}

/// <summary>A value: HTML as it is, all else escaped.</summary>
internal sealed class ValueStep(Operand value) : Step
{
    public override void Write(PageWriter page, Scope scope) => page.WriteValue(value.In(scope));
}

/// <summary>One of two branches.</summary>
internal sealed class ChoiceStep(Operand condition, ImmutableArray<Step> there, ImmutableArray<Step> missing) : Step
{
    public override void Write(PageWriter page, Scope scope) => WriteAll(Truth.Of(condition.In(scope)) ? there : missing, page, scope);
}

/// <summary>A part about another value; nothing or the other branch where there is none.</summary>
internal sealed class WithStep(Operand value, ImmutableArray<Step> body, ImmutableArray<Step> missing) : Step
{
    public override void Write(PageWriter page, Scope scope)
    {
        var inner = value.In(scope);
        if (Truth.Of(inner)) WriteAll(body, page, new Scope(inner, scope, scope.Part));
        else WriteAll(missing, page, scope);
    }
}

/// <summary>A part once for each item of a list.</summary>
internal sealed class EachStep(Operand list, ImmutableArray<Step> body, ImmutableArray<Step> missing) : Step
{
    public override void Write(PageWriter page, Scope scope)
    {
        var items = list.In(scope) switch { IList some => some, IEnumerable some => some.Cast<object?>().ToList(), _ => Array.Empty<object?>() };
        if (items.Count == 0)
        {
            WriteAll(missing, page, scope);
            return;
        }

        var inner = new Scope(null, scope, scope.Part) { Count = items.Count };
        for (var i = 0; i < items.Count; i++)
        {
            (inner.Value, inner.Index) = (items[i], i);
            WriteAll(body, page, inner);
        }
    }
}

/// <summary>A partial over the value of this or over another, and then only where there is one; a layout goes around a block.</summary>
internal sealed class PartialStep(Func<ImmutableArray<Step>> partial, Operand? value, ImmutableArray<Step> block) : Step
{
    public override void Write(PageWriter page, Scope scope)
    {
        var shown = value is null ? scope.Value : value.In(scope);
        if (value is not null && !Truth.Of(shown)) return;
        var part = scope.Part.Inside();
        if (!block.IsEmpty) part = part with { Block = block, BlockScope = scope };
        WriteAll(partial(), page, new Scope(shown, null, part));
    }
}

/// <summary>The place in a layout where the block stands that it goes around.</summary>
internal sealed class BlockStep : Step
{
    public override void Write(PageWriter page, Scope scope)
    {
        if (scope.Part.BlockScope is { } outside) WriteAll(scope.Part.Block, page, outside);
    }
}
