namespace Casebook.Citations.Output;

/// <summary>Where the locator of a cite stands in a text: in which run, from where, how long.</summary>
internal readonly record struct LocatorPlace(int Run, int Start, int Length);
