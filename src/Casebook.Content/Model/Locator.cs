namespace Casebook.Content.Model;

/// <summary>A place in a source: a CSL locator label (page, paragraph, ...) and its value.</summary>
public readonly record struct Locator(string Label, string Value);
