namespace Casebook.Citations.Styles;

/// <summary>Reads the cs:date-part children of a date in a style or locale.</summary>
internal static class DatePartReader
{
    public static DatePartElement[] Read(Markup date, AttributeReader attributes)
    {
        var result = new List<DatePartElement>();
        foreach (var child in date.Children)
        {
            if (child.Name != "date-part")
            {
                attributes.UnknownChild(child, date);
                continue;
            }

            var kind = attributes.Choice(child, "name", ("year", DatePartKind.Year), ("month", DatePartKind.Month), ("day", DatePartKind.Day));
            if (kind is { } part) result.Add(new DatePartElement(part, child["form"] ?? "", child["range-delimiter"], attributes.Look(child)));
        }

        return [.. result];
    }
}
