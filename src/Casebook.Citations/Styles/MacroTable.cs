using Casebook.Citations.Reporting;

namespace Casebook.Citations.Styles;

/// <summary>The macros of a style by name; of two with one name the later holds.</summary>
internal sealed class MacroTable
{
    private readonly List<Markup> _sources = [];
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Indices => _indices;

    public Macro[] Macros { get; private set; } = [];

    public static MacroTable Of(Markup root)
    {
        var table = new MacroTable();
        foreach (var child in root.Children)
        {
            if (child.Name != "macro" || child["name"] is not { } name) continue;
            if (table._indices.TryGetValue(name, out var index))
            {
                table._sources[index] = child;
                continue;
            }

            table._indices[name] = table._sources.Count;
            table._sources.Add(child);
        }

        return table;
    }

    /// <summary>Reads all macros; false after reporting one that calls itself, directly or through others.</summary>
    public bool Read(ElementReader elements, AttributeReader attributes)
    {
        Macros = [.. _sources.Select(source => new Macro(source["name"] ?? ""))];
        var calls = new int[_sources.Count][];
        for (var i = 0; i < _sources.Count; i++)
        {
            elements.Calls.Clear();
            Macros[i].Children = elements.Children(_sources[i]);
            calls[i] = [.. elements.Calls];
        }

        if (FirstInCircle(calls) is not { } circle) return true;
        attributes.Diagnostics.Report(_sources[circle].Span, CitationDiagnostics.RecursiveMacro, Macros[circle].Name);
        return false;
    }

    private static int? FirstInCircle(int[][] calls)
    {
        var state = new byte[calls.Length];
        var stack = new Stack<(int Macro, int Next)>();
        for (var start = 0; start < calls.Length; start++)
        {
            if (state[start] != 0) continue;
            state[start] = 1;
            stack.Push((start, 0));
            while (stack.TryPop(out var top))
            {
                if (top.Next == calls[top.Macro].Length)
                {
                    state[top.Macro] = 2;
                    continue;
                }

                stack.Push((top.Macro, top.Next + 1));
                var called = calls[top.Macro][top.Next];
                if (state[called] == 1) return called;
                if (state[called] == 2) continue;
                state[called] = 1;
                stack.Push((called, 0));
            }
        }

        return null;
    }
}
