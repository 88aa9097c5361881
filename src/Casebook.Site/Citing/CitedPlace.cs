using Casebook.Content.Model;

namespace Casebook.Site.Citing;

/// <summary>One place of a page that cites: a citation in a text, or a piece of evidence.</summary>
public readonly record struct CitedPlace(CitationGroup? Group, Evidence? Evidence);
