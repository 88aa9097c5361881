namespace Casebook.Site.Search.Indexing;

/// <summary>A document that has a word, and the sum of the weights of its places there.</summary>
internal readonly record struct Posting(int Document, float Weight);
