namespace Casebook.Citations.Styles;

/// <summary>A localized date of a locale: "text" or "numeric", its parts in order.</summary>
internal sealed record DateFormat(string Form, string Delimiter, DatePartElement[] Parts, Look Look);
