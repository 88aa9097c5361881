namespace Casebook.Site.Figures;

/// <summary>
/// Places nodes by springs (after Fruchterman and Reingold): tied nodes draw together, all push apart, less each round. It starts from a spiral in the order given and
/// uses no chance, so the same network is always drawn the same.
/// </summary>
internal static class NetworkLayout
{
    private const int Rounds = 220;

    /// <summary>A place per node within 0 to 1 in both directions.</summary>
    internal static (double X, double Y)[] Place(int count, IReadOnlyList<NetworkEdge> edges)
    {
        var places = Spiral(count);
        if (count < 3) return places;
        var reach = Math.Sqrt(1.0 / count);
        var moves = new (double X, double Y)[count];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(moves);
            PushApart(places, moves, reach);
            foreach (var edge in edges) Draw(places, moves, edge, reach);
            Move(places, moves, 0.1 * (1 - (round / (double)Rounds)));
        }

        return Stretch(places);
    }

    private static (double X, double Y)[] Spiral(int count)
    {
        var places = new (double X, double Y)[count];
        for (var i = 0; i < count; i++)
        {
            var (angle, radius) = (i * 2.399963, 0.5 * Math.Sqrt((i + 0.5) / count));
            places[i] = (0.5 + (radius * Math.Cos(angle)), 0.5 + (radius * Math.Sin(angle)));
        }

        return places;
    }

    private static void PushApart((double X, double Y)[] places, (double X, double Y)[] moves, double reach)
    {
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length; j++)
            {
                var (x, y) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
                var force = reach * reach / Math.Max((x * x) + (y * y), 1e-6);
                moves[i] = (moves[i].X + (x * force), moves[i].Y + (y * force));
                moves[j] = (moves[j].X - (x * force), moves[j].Y - (y * force));
            }
        }
    }

    private static void Draw((double X, double Y)[] places, (double X, double Y)[] moves, NetworkEdge edge, double reach)
    {
        var (x, y) = (places[edge.From].X - places[edge.To].X, places[edge.From].Y - places[edge.To].Y);
        var force = Math.Sqrt((x * x) + (y * y)) / reach;
        moves[edge.From] = (moves[edge.From].X - (x * force), moves[edge.From].Y - (y * force));
        moves[edge.To] = (moves[edge.To].X + (x * force), moves[edge.To].Y + (y * force));
    }

    private static void Move((double X, double Y)[] places, (double X, double Y)[] moves, double most)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var (x, y) = (moves[i].X + ((0.5 - places[i].X) * 0.05), moves[i].Y + ((0.5 - places[i].Y) * 0.05));
            var length = Math.Sqrt((x * x) + (y * y));
            if (length < 1e-9) continue;
            var step = Math.Min(length, most) / length;
            places[i] = (places[i].X + (x * step), places[i].Y + (y * step));
        }
    }

    private static (double X, double Y)[] Stretch((double X, double Y)[] places)
    {
        var (left, right) = (places.Min(place => place.X), places.Max(place => place.X));
        var (top, bottom) = (places.Min(place => place.Y), places.Max(place => place.Y));
        return [.. places.Select(place => ((place.X - left) / Math.Max(right - left, 1e-9), (place.Y - top) / Math.Max(bottom - top, 1e-9)))];
    }
}
